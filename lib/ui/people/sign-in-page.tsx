import { Button, PasswordInput, TextInput } from "@mantine/core";
import { say } from "../../vocabulary/words";
import { addressOf } from "../address";
import { Notice } from "./notice";

export interface SignInPageProps {
  /** Who is signed in already. */
  readonly name: string | null;
  /** Whether there is anybody who could sign in. */
  readonly people: boolean;
  /** Why somebody was not let in, in one word. */
  readonly problem: string | null;
  /** The path of our own to which one goes on. */
  readonly next: string;
  /** The name of the organisation whose accounts are taken. */
  readonly organisation: string | null;
  readonly signIn: (form: FormData) => Promise<void>;
}

/** Signing in, by password or with the organisation. */
export function SignInPage(props: SignInPageProps) {
  const { name, people, problem, next, organisation } = props;
  return (
    <div className="stack narrow">
      <h1>{say("signIn.title")}</h1>
      {problem !== null && (
        <Notice kind="problem" title={say("signIn.problem")}>
          <p>{say(`signIn.problems.${problemKey(problem)}`)}</p>
        </Notice>
      )}
      {name !== null && <p>{say("signIn.signedIn", { name })}</p>}
      {!people && <p>{say("signIn.noPeople")}</p>}
      {people && <PasswordForm {...props} />}
      {organisation !== null && (
        <p>
          {/* No Link: fetched ahead, it would begin a sign-in that nobody asked for. */}
          <Button component="a" href={addressOf.signInWithOrganisation(next)} variant="default" fullWidth>
            {say("signIn.organisation", { organisation })}
          </Button>
        </p>
      )}
    </div>
  );
}

function PasswordForm({ next, signIn }: SignInPageProps) {
  return (
    <form action={signIn} className="card stack">
      <input type="hidden" name="next" value={next} />
      <TextInput name="email" type="email" label={say("people.email")} autoComplete="username" required />
      <PasswordInput
        name="password"
        label={say("signIn.password")}
        autoComplete="current-password"
        required
      />
      <Button type="submit">{say("signIn.go")}</Button>
      <p className="quiet small">{say("signIn.lost")}</p>
    </form>
  );
}

/** What the operation or the organisation's answer says; whatever else stands in the address is the organisation's. */
function problemKey(problem: string) {
  if (problem === "wrong") return "wrong";
  if (problem === "too-many-attempts") return "tooMany";
  if (problem === "switched-off" || problem === "unable_to_create_session") return "switchedOff";
  if (problem === "account_not_linked") return "notLinked";
  return problem === "unreachable" ? "unreachable" : "organisation";
}
