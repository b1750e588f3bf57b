import { Button, TextInput } from "@mantine/core";
import type { AccountView } from "../../operations/show-account";
import { listWords, say } from "../../vocabulary/words";
import { formatDayOf } from "./day-of";
import { type OnceAction, OnceForm } from "./once-form";

type Token = AccountView["tokens"][number];
type FormAction = (form: FormData) => Promise<void>;

/** The access tokens of an account, and a form for another. */
export function AccountTokens({
  account: { tokens, scopes },
  make,
  revoke,
}: {
  readonly account: AccountView;
  readonly make: OnceAction;
  readonly revoke: FormAction;
}) {
  return (
    <section className="card" aria-labelledby="tokens">
      <h2 id="tokens">{say("account.tokens")}</h2>
      <p>{say("account.tokensHint")}</p>
      {tokens.length === 0 && <p className="quiet">{say("account.noTokens")}</p>}
      <ul className="occurrences">
        {tokens.map((token) => (
          <TokenItem key={token.id} token={token} revoke={revoke} />
        ))}
      </ul>
      <h3>{say("account.newToken")}</h3>
      <OnceForm
        action={make}
        title={say("account.secret")}
        problemTitle={say("people.problem")}
        submit={say("account.make")}
      >
        <TextInput name="name" label={say("account.tokenName")} maxLength={100} required />
        <fieldset className="reminder-choices">
          <legend>{say("account.scopes")}</legend>
          {scopes.map((scope) => (
            <label key={scope} className="choice">
              <input type="checkbox" name="scope" value={scope} defaultChecked={scope === "feed"} />
              <span>{say(`account.scope.${scope}`)}</span>
            </label>
          ))}
        </fieldset>
        <TextInput
          name="until"
          type="date"
          label={say("account.until")}
          description={say("account.untilHint")}
        />
      </OnceForm>
    </section>
  );
}

function TokenItem({ token, revoke }: { readonly token: Token; readonly revoke: FormAction }) {
  const { id, name, revokedAt } = token;
  return (
    <li>
      <form action={revoke}>
        <input type="hidden" name="token" value={id} />
        <p>{describe(token)}</p>
        {revokedAt === null && (
          <Button type="submit" size="xs" variant="default" aria-label={say("account.revokeOf", { name })}>
            {say("account.revoke")}
          </Button>
        )}
      </form>
    </li>
  );
}

function describe({ name, scopes, createdAt, lastUsedAt, revokedAt, expiresAt }: Token): string {
  const opens = listWords(
    scopes.map((scope) => say(`account.scope.${scope}`)),
    "and",
  );
  const used =
    lastUsedAt === null ? say("account.unused") : say("account.used", { day: formatDayOf(lastUsedAt) });
  return say("account.token", {
    name,
    scopes: opens,
    made: formatDayOf(createdAt),
    used: revokedAt === null ? used : say("account.revoked", { day: formatDayOf(revokedAt) }),
    // It runs out when that day begins: the day before is the last on which it opens anything.
    until: expiresAt === null ? "none" : formatDayOf(new Date(expiresAt.getTime() - 1)),
  });
}
