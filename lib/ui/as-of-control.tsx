import { Button, TextInput } from "@mantine/core";
import type { Day } from "../calendar/day";
import type { AddressParameters } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { HiddenParameters } from "./hidden-parameters";

/** Travels in time: the same page as of another day. A plain form, so that it works without JavaScript. */
export function AsOfControl({
  path,
  parameters,
  asOf,
}: {
  readonly path: string;
  readonly parameters: AddressParameters;
  readonly asOf: Day | null;
}) {
  return (
    <form className="as-of" method="get" action={path}>
      <HiddenParameters parameters={parameters} except={["asOf", "page"]} />
      <label htmlFor="as-of">{say("asOf.label")}</label>
      <TextInput
        id="as-of"
        name="asOf"
        type="date"
        size="xs"
        defaultValue={asOf ?? ""}
        min="1946-01-01"
        max="2100-12-31"
      />
      <Button type="submit" size="xs" variant="default">
        {say("asOf.go")}
      </Button>
    </form>
  );
}
