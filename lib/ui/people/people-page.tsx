import { TextInput } from "@mantine/core";
import type { PeopleList } from "../../operations/list-people";
import { say } from "../../vocabulary/words";
import { InvitationList } from "./invitation-list";
import { Notice } from "./notice";
import { type OnceAction, OnceForm } from "./once-form";
import { PersonTable } from "./person-table";
import { RoleChoice } from "./role-choice";

/** What the forms of the page do; the door gives it. */
export interface PeopleActions {
  readonly invite: OnceAction;
  readonly passwordLink: OnceAction;
  readonly changeRole: (form: FormData) => Promise<void>;
  readonly switchPerson: (form: FormData) => Promise<void>;
  readonly withdraw: (form: FormData) => Promise<void>;
}

export interface PeoplePageProps {
  /** Null: whoever looks may not see it. */
  readonly list: PeopleList | null;
  readonly organisation: string | null;
  readonly problem: string | null;
  readonly actions: PeopleActions;
}

/** Who signs in, with which role, and how others are let in. */
export function PeoplePage({ list, organisation, problem, actions }: PeoplePageProps) {
  return (
    <div className="stack">
      <header>
        <h1>{say("people.title")}</h1>
        <p className="lead">{say("people.lead")}</p>
        {list === null && <Notice kind="problem" title={say("people.notAllowed")} />}
        {problem !== null && (
          <Notice kind="problem" title={say("people.problem")}>
            <p>{problem}</p>
          </Notice>
        )}
      </header>
      {list !== null && (
        <>
          <PersonTable people={list.people} organisation={organisation} actions={actions} />
          <section className="card" aria-labelledby="invite">
            <h2 id="invite">{say("people.invite")}</h2>
            <p>{say("people.inviteHint")}</p>
            <OnceForm
              action={actions.invite}
              title={say("people.link")}
              problemTitle={say("people.problem")}
              submit={say("people.makeLink")}
            >
              <RoleChoice label={say("people.role")} chosen="contributor" />
              <TextInput
                name="email"
                type="email"
                label={say("people.email")}
                description={say("people.emailHint")}
                maxLength={254}
              />
            </OnceForm>
          </section>
          <InvitationList list={list} withdraw={actions.withdraw} />
        </>
      )}
    </div>
  );
}
