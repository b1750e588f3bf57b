import type { Metadata } from "next";
import { readOrganisation } from "../../lib/access/organisation";
import { listPeople } from "../../lib/operations/list-people";
import { PageFrame } from "../../lib/ui/page-frame";
import { PeoplePage } from "../../lib/ui/people/people-page";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";
import { invite, linkToPassword, setRole, switchOffOrOn, withdrawLink } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("people.title") };

export default async function PeopleRoute(props: PageProps) {
  const { query: _, register, parameters, ...frame } = await visit(props);
  const list = await listPeople(register);
  const problem = [parameters.problem ?? []].flat()[0] ?? null;
  return (
    <PageFrame current={null} asOf={null} path="/people" {...frame} parameters={{}}>
      <PeoplePage
        list={list.ok ? list : null}
        organisation={readOrganisation(process.env)?.name ?? null}
        problem={problem}
        actions={{
          invite,
          passwordLink: linkToPassword,
          changeRole: setRole,
          switchPerson: switchOffOrOn,
          withdraw: withdrawLink,
        }}
      />
    </PageFrame>
  );
}
