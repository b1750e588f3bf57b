import { Button, PasswordInput, TextInput } from "@mantine/core";
import { SHORTEST_PASSWORD } from "../../access/passwords";
import type { Role } from "../../access/permissions";
import type { LinkView } from "../../operations/show-link";
import { say } from "../../vocabulary/words";
import { Notice } from "./notice";

export interface JoinPageProps {
  /** What the link is for; null: it is void. */
  readonly link: (LinkView & { readonly role: Role }) | null;
  readonly secret: string;
  readonly problem: string | null;
  /** What was typed before and refused; the password is typed again. */
  readonly typed: { readonly name: string; readonly email: string };
  readonly accept: (form: FormData) => Promise<void>;
}

/** Where a one-time link leads: somebody joins with a name and a password, or sets a new password. */
export function JoinPage({ link, secret, problem, typed, accept }: JoinPageProps) {
  if (link === null) {
    return (
      <div className="stack narrow">
        <h1>{say("join.void")}</h1>
        <p>{say("join.voidHint")}</p>
      </div>
    );
  }
  return (
    <div className="stack narrow">
      <h1>{say(TITLES[link.purpose])}</h1>
      {problem !== null && (
        <Notice kind="problem" title={say("join.problem")}>
          <p>{problem}</p>
        </Notice>
      )}
      <form action={accept} className="card stack">
        <input type="hidden" name="secret" value={secret} />
        {link.purpose === "password" ? <WhosePassword link={link} /> : <WhoJoins link={link} typed={typed} />}
        <PasswordInput
          name="password"
          label={say("join.newPassword")}
          description={say("join.passwordHint", { least: SHORTEST_PASSWORD })}
          autoComplete="new-password"
          minLength={SHORTEST_PASSWORD}
          required
        />
        <Button type="submit">{say(link.purpose === "password" ? "join.set" : "join.go")}</Button>
      </form>
    </div>
  );
}

const TITLES = {
  "first-administrator": "join.first",
  join: "join.title",
  password: "join.password",
} as const;

function WhosePassword({ link: { name, email } }: { readonly link: LinkView }) {
  return (
    <>
      {/* So that a browser that keeps passwords knows whose it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email ?? ""} readOnly />
      <p>{say("join.passwordOf", { name: name ?? "", email: email ?? "" })}</p>
    </>
  );
}

function WhoJoins({
  link: { role, email },
  typed,
}: {
  readonly link: NonNullable<JoinPageProps["link"]>;
  readonly typed: JoinPageProps["typed"];
}) {
  return (
    <>
      <p>{say("join.role", { role: say(`people.roles.${role}`), may: say(`people.roleMay.${role}`) })}</p>
      <TextInput
        name="name"
        label={say("join.name")}
        description={say("join.nameHint")}
        defaultValue={typed.name}
        autoComplete="name"
        maxLength={100}
        required
      />
      <TextInput
        name="email"
        type="email"
        label={say("people.email")}
        defaultValue={email ?? typed.email}
        readOnly={email !== null}
        autoComplete="username"
        maxLength={254}
        required
      />
    </>
  );
}
