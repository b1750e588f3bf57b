import { Button, Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from "@mantine/core";
import type { PeopleList } from "../../operations/list-people";
import { listWords, say } from "../../vocabulary/words";
import { formatDayOf } from "./day-of";
import { OnceForm } from "./once-form";
import type { PeopleActions } from "./people-page";
import { RoleChoice } from "./role-choice";

type Person = PeopleList["people"][number];

const COLUMNS = ["person", "email", "role", "ways", "last"] as const;

/** Everybody who signs in, with what an administrator can change of them. */
export function PersonTable({
  people,
  organisation,
  actions,
}: {
  readonly people: readonly Person[];
  readonly organisation: string | null;
  readonly actions: PeopleActions;
}) {
  return (
    <section className="card" aria-labelledby="everybody">
      <h2 id="everybody">{say("people.list")}</h2>
      {people.length === 0 ? (
        <p>{say("people.none")}</p>
      ) : (
        <div className="table-box">
          <Table aria-labelledby="everybody">
            <TableThead>
              <TableTr>
                {COLUMNS.map((column) => (
                  <TableTh key={column} scope="col">
                    {say(`people.columns.${column}`)}
                  </TableTh>
                ))}
              </TableTr>
            </TableThead>
            <TableTbody>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} organisation={organisation} actions={actions} />
              ))}
            </TableTbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function PersonRow({
  person,
  organisation,
  actions,
}: {
  readonly person: Person;
  readonly organisation: string | null;
  readonly actions: PeopleActions;
}) {
  const { name, email, role, active, lastSignIn } = person;
  return (
    <TableTr>
      <TableTh scope="row">
        {name}
        {!active && <span className="quiet"> ({say("people.off")})</span>}
        <PersonChanges person={person} actions={actions} />
      </TableTh>
      <TableTd>{email}</TableTd>
      <TableTd>{say(`people.roles.${role}`)}</TableTd>
      <TableTd>{waysOf(person, organisation)}</TableTd>
      <TableTd>{lastSignIn === null ? say("people.never") : formatDayOf(lastSignIn)}</TableTd>
    </TableTr>
  );
}

function waysOf({ ways }: Person, organisation: string | null): string {
  if (ways.length === 0) return say("people.ways.none");
  const named = ways.map((way) =>
    way === "credential"
      ? say("people.ways.credential")
      : say("people.ways.organisation", { organisation: organisation ?? say("people.theOrganisation") }),
  );
  return listWords(named, "and");
}

function PersonChanges({ person, actions }: { readonly person: Person; readonly actions: PeopleActions }) {
  const { id, name, role, active } = person;
  return (
    <details className="person-changes">
      <summary aria-label={say("people.changeOf", { name })}>{say("people.change")}</summary>
      {active && (
        <>
          <form action={actions.changeRole} className="stack">
            <input type="hidden" name="person" value={id} />
            <RoleChoice label={say("people.role")} chosen={role} />
            <Button type="submit" variant="default">
              {say("people.setRole", { name })}
            </Button>
          </form>
          <OnceForm
            action={actions.passwordLink}
            title={say("people.link")}
            problemTitle={say("people.problem")}
            submit={say("people.passwordLink", { name })}
          >
            <input type="hidden" name="person" value={id} />
          </OnceForm>
        </>
      )}
      <form action={actions.switchPerson} className="stack">
        <input type="hidden" name="person" value={id} />
        <input type="hidden" name="active" value={active ? "no" : "yes"} />
        {active && <p className="small quiet">{say("people.switchOffHint")}</p>}
        <Button type="submit" variant="default">
          {say(active ? "people.switchOff" : "people.switchOn", { name })}
        </Button>
      </form>
    </details>
  );
}
