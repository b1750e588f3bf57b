import { say } from "../vocabulary/words";
import type { Register } from "./register";
import { describeRuleQuery, formatRuleQuery, parseRuleQuery } from "./rule-query";

/** The filters of an address that a rule would have, and what they say: "deadlines addressed to UNODC". */
export async function describeAddress(
  { store }: Register,
  address: string,
): Promise<{ readonly text: string; readonly says: string }> {
  const query = parseRuleQuery(address.slice(0, 2000));
  const { filters } = await describeRuleQuery(store, query);
  const says = say("reminders.what", { filtered: filters === "" ? "no" : "yes", filters });
  return { text: formatRuleQuery(query), says };
}
