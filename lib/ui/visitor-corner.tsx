import Link from "next/link";
import type { Role } from "../access/permissions";
import { MOST_COUNTED } from "../operations/list-notices";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

/** Who looks at a page: somebody who is signed in, a stranger who could sign in, or who sits at the machine of a register without people. */
export type FrameVisitor =
  | {
      readonly name: string;
      readonly role: Role;
      /** How many notices they have not seen. */
      readonly unseen?: number;
    }
  | "stranger"
  | "local";

/** The corner of every page that says who one is there: a link to sign in, or the account and a way out. */
export function VisitorCorner({ visitor, path }: { readonly visitor: FrameVisitor; readonly path: string }) {
  if (visitor === "local") return null;
  return (
    <nav aria-label={say("people.corner")}>
      <ul className="nav visitor-corner">
        {visitor === "stranger" ? (
          <li>
            <Link href={addressOf.signIn(path)} prefetch={false}>
              {say("people.signIn")}
            </Link>
          </li>
        ) : (
          <SignedInLinks name={visitor.name} role={visitor.role} unseen={visitor.unseen ?? 0} />
        )}
      </ul>
    </nav>
  );
}

function SignedInLinks({
  name,
  role,
  unseen,
}: {
  readonly name: string;
  readonly role: Role;
  readonly unseen: number;
}) {
  return (
    <>
      <li>
        <Link href={addressOf.notices(null)} prefetch={false}>
          {noticesLink(unseen)}
        </Link>
      </li>
      {role === "administrator" && (
        <li>
          <Link href={addressOf.people()} prefetch={false}>
            {say("people.title")}
          </Link>
        </li>
      )}
      <li>
        <Link href={addressOf.account()} prefetch={false}>
          {name}
        </Link>
      </li>
      <li>
        <form action={addressOf.signOut()} method="post">
          <button type="submit" className="link-button">
            {say("people.signOut")}
          </button>
        </form>
      </li>
    </>
  );
}

/** "Notices", "Notices, 3 new"; the count ends at "99+". */
function noticesLink(unseen: number): string {
  const shown = unseen >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : String(unseen);
  return say("notices.count", { number: unseen, shown });
}
