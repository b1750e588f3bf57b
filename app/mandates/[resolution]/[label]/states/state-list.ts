import { randomUUID } from "node:crypto";
import { findStatesAside, importStates } from "../../../../../lib/operations/import-states";
import type { StateList } from "../../../../../lib/operations/list-states";
import type { Register } from "../../../../../lib/operations/register";
import type { AddressParameters } from "../../../../../lib/queries/register-query";
import type { StateListFormProps } from "../../../../../lib/ui/state-list-form";
import { say } from "../../../../../lib/vocabulary/words";
import { valuesOf } from "../../../../report/recording-form";
import { confirmStates, readStates } from "./actions";

/** The form by which a list of States is taken in, with what would come of the one that was given. */
export async function stateListForm(
  register: Register,
  { mandate: { resolution, label }, identity, version }: StateList,
  parameters: AddressParameters,
): Promise<StateListFormProps> {
  const [key = ""] = valuesOf(parameters, "list");
  const place = { slug: resolution.slug, label, provision: identity };
  const bytes = key === "" ? null : await findStatesAside(key);
  const outcome =
    bytes && (await importStates(register, { ...place, bytes, judgement: "register" }, { preview: true }));
  return {
    read: readStates,
    confirm: confirmStates,
    hidden: { ...place, version: String(version), form: randomUUID() },
    shown: outcome && { key, outcome },
    problem: problemOf(parameters, key, outcome !== null),
  };
}

function problemOf(parameters: AddressParameters, key: string, found: boolean): string | null {
  const [problem = ""] = [parameters.problem ?? ""].flat();
  if (problem === "refused") return say("stateList.list.refused");
  if (problem === "changed") return say("stateList.list.changed");
  return key !== "" && !found ? say("stateList.list.gone") : null;
}
