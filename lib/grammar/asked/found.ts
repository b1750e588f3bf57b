import type { AskedKind } from "../../vocabulary/asked";

/** A cue that was found; `from` and `to` are indexes of words of its zone, the end excluded. */
export interface Found {
  readonly kind: AskedKind;
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
}
