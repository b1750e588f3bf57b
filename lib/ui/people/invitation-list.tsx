import { Button } from "@mantine/core";
import { roleOf } from "../../access/permissions";
import type { PeopleList } from "../../operations/list-people";
import { say } from "../../vocabulary/words";
import { formatDayOf } from "./day-of";

type Invitation = PeopleList["invitations"][number];

/** The links that are out, and a way to make each void. */
export function InvitationList({
  list: { people, invitations },
  withdraw,
}: {
  readonly list: PeopleList;
  readonly withdraw: (form: FormData) => Promise<void>;
}) {
  const nameOf = ({ userId, email }: Invitation) =>
    people.find(({ id }) => id === userId)?.name ?? email ?? say("people.somebody");
  return (
    <section className="card" aria-labelledby="invitations">
      <h2 id="invitations">{say("people.invitations")}</h2>
      {invitations.length === 0 && <p>{say("people.noInvitations")}</p>}
      <ul className="occurrences">
        {invitations.map((invitation) => (
          <InvitationItem
            key={invitation.id}
            id={invitation.id}
            says={describe(invitation, nameOf(invitation))}
            withdraw={withdraw}
          />
        ))}
      </ul>
    </section>
  );
}

function InvitationItem({
  id,
  says,
  withdraw,
}: {
  readonly id: number;
  readonly says: string;
  readonly withdraw: (form: FormData) => Promise<void>;
}) {
  return (
    <li>
      <form action={withdraw}>
        <input type="hidden" name="invitation" value={id} />
        <p>{says}</p>
        <Button
          type="submit"
          size="xs"
          variant="default"
          aria-label={say("people.withdrawOf", { what: says })}
        >
          {say("people.withdraw")}
        </Button>
      </form>
    </li>
  );
}

function describe({ purpose, role, createdBy, expiresAt }: Invitation, name: string): string {
  return say("people.invitation", {
    purpose: purpose === "first-administrator" ? "first" : purpose,
    name,
    role: say(`people.roles.${roleOf(role)}`),
    who: createdBy,
    day: formatDayOf(expiresAt),
  });
}
