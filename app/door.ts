import { READER } from "../lib/access/permissions";
import type { Day } from "../lib/calendar/day";
import { openRegister } from "../lib/operations/open-register";
import type { Register } from "../lib/operations/register";
import {
  type AddressParameters,
  parseRegisterQuery,
  type RegisterQuery,
} from "../lib/queries/register-query";

/** What Next passes to a page. */
export interface PageProps<Parameters = object> {
  readonly params: Promise<Parameters>;
  readonly searchParams: Promise<AddressParameters>;
}

/** A visitor at the door of the pages: the register as it is open to readers, and what the address asks for. */
export interface Visit {
  readonly register: Register;
  readonly query: RegisterQuery;
  readonly parameters: AddressParameters;
  readonly pretendedToday: Day | null;
}

export async function visit({ searchParams }: Pick<PageProps, "searchParams">): Promise<Visit> {
  const parameters = await searchParams;
  const register = openRegister(READER);
  const pretended = (process.env.OPERATIVE_TODAY ?? "") !== "";
  return {
    register,
    parameters,
    query: parseRegisterQuery(parameters),
    pretendedToday: pretended ? register.today : null,
  };
}
