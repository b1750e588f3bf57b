import { Button, PasswordInput, TextInput } from "@mantine/core";
import { SHORTEST_PASSWORD } from "../../access/passwords";
import type { AccountView } from "../../operations/show-account";
import { say } from "../../vocabulary/words";
import { AccountTokens } from "./account-tokens";
import { formatDayOf } from "./day-of";
import { Notice } from "./notice";
import type { OnceAction } from "./once-form";

type FormAction = (form: FormData) => Promise<void>;

/** What the forms of the page do; the door gives it. */
export interface AccountActions {
  readonly changeName: FormAction;
  readonly changePassword: FormAction;
  readonly endSignIn: FormAction;
  readonly makeToken: OnceAction;
  readonly revokeToken: FormAction;
}

export const DONE = ["name", "password", "signIn", "token"] as const;

export interface AccountPageProps {
  readonly account: AccountView;
  readonly problem: string | null;
  readonly done: (typeof DONE)[number] | null;
  readonly actions: AccountActions;
}

/** What somebody sees and changes of themselves. */
export function AccountPage({ account, problem, done, actions }: AccountPageProps) {
  const { email, role } = account.person;
  return (
    <div className="stack">
      <header>
        <h1>{say("account.title")}</h1>
        <p className="lead">
          {say("account.lead", {
            email,
            role: say(`people.roles.${role}`),
            may: say(`people.roleMay.${role}`),
          })}
        </p>
        {problem !== null && (
          <Notice kind="problem" title={say("people.problem")}>
            <p>{problem}</p>
          </Notice>
        )}
        {done !== null && <Notice kind="done" title={say(`account.done.${done}`)} />}
      </header>
      <NameForm account={account} change={actions.changeName} />
      <PasswordForm account={account} change={actions.changePassword} />
      <SignIns account={account} end={actions.endSignIn} />
      <AccountTokens account={account} make={actions.makeToken} revoke={actions.revokeToken} />
    </div>
  );
}

function NameForm({ account, change }: { readonly account: AccountView; readonly change: FormAction }) {
  return (
    <section className="card" aria-labelledby="name">
      <h2 id="name">{say("account.name")}</h2>
      <form action={change} className="stack narrow">
        <TextInput
          name="name"
          label={say("account.name")}
          description={say("account.nameHint")}
          defaultValue={account.person.name}
          autoComplete="name"
          maxLength={100}
          required
        />
        <Button type="submit" variant="default">
          {say("account.changeName")}
        </Button>
      </form>
    </section>
  );
}

function PasswordForm({ account, change }: { readonly account: AccountView; readonly change: FormAction }) {
  return (
    <section className="card" aria-labelledby="password">
      <h2 id="password">{say("account.password")}</h2>
      {account.hasPassword ? (
        <form action={change} className="stack narrow">
          <input
            type="hidden"
            name="username"
            autoComplete="username"
            value={account.person.email}
            readOnly
          />
          <PasswordInput
            name="current"
            label={say("account.current")}
            autoComplete="current-password"
            required
          />
          <PasswordInput
            name="next"
            label={say("account.next")}
            description={say("join.passwordHint", { least: SHORTEST_PASSWORD })}
            autoComplete="new-password"
            minLength={SHORTEST_PASSWORD}
            required
          />
          <p className="small quiet">{say("account.passwordHint")}</p>
          <Button type="submit" variant="default">
            {say("account.changePassword")}
          </Button>
        </form>
      ) : (
        <p>{say("account.noPassword")}</p>
      )}
    </section>
  );
}

type SignIn = AccountView["signIns"][number];

function SignIns({ account, end }: { readonly account: AccountView; readonly end: FormAction }) {
  return (
    <section className="card" aria-labelledby="sign-ins">
      <h2 id="sign-ins">{say("account.signIns")}</h2>
      <ul className="occurrences">
        {account.signIns.map((signIn) => (
          <SignInItem key={signIn.id} signIn={signIn} end={end} />
        ))}
      </ul>
    </section>
  );
}

function SignInItem({ signIn, end }: { readonly signIn: SignIn; readonly end: FormAction }) {
  const { id, here, ipAddress, createdAt, expiresAt } = signIn;
  const where = programOf(signIn);
  return (
    <li>
      <form action={end}>
        <input type="hidden" name="signIn" value={id} />
        <p>
          {where} {here && <strong>({say("account.here")})</strong>}
          {ipAddress !== null && ipAddress !== "" && `, ${say("account.from", { address: ipAddress })}`}{" "}
          <span className="quiet">
            {say("account.since", { day: formatDayOf(createdAt), end: formatDayOf(expiresAt) })}
          </span>
        </p>
        {!here && (
          <Button type="submit" size="xs" variant="default" aria-label={say("account.endOf", { where })}>
            {say("account.end")}
          </Button>
        )}
      </form>
    </li>
  );
}

const PROGRAMS = /(Edg|OPR|Firefox|Chrome|Safari|curl)(?:iOS)?\/(\d+)/;

/** "Firefox 140 on Linux", as far as a browser says what it is. */
function programOf({ userAgent }: SignIn): string {
  const [, name, version] = PROGRAMS.exec(userAgent ?? "") ?? [];
  const system = /Windows|Android|iPhone|iPad|Mac OS X|Linux/.exec(userAgent ?? "")?.[0];
  if (name === undefined) return say("account.unknownProgram");
  return say("account.program", { name: `${name} ${version}`, system: system ?? "none" });
}
