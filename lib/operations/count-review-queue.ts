import { countOpenFindings } from "../store/reading/review-queue";
import type { Register } from "./register";

/** How many findings wait for a person to look at them, up to a thousand. */
export function countReviewQueue({ store }: Pick<Register, "store">): Promise<number> {
  return countOpenFindings(store);
}
