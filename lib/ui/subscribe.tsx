import { TextInput } from "@mantine/core";
import { findPublicAddress } from "../access/public-address";
import { needsToken } from "../access/visibility";
import { addressFor } from "../operations/feed-query";
import type { RegisterQuery } from "../queries/register-query";
import { say } from "../vocabulary/words";

const PROGRAMS = ["outlook", "google", "apple", "reader"] as const;

/** The addresses under which a list is subscribed to in calendars and feed readers, folded until asked for. */
export function Subscribe({ query }: { readonly query: RegisterQuery }) {
  const base = findPublicAddress(process.env);
  const calendar = addressFor(base ?? "", "/feeds/deadlines.ics", query);
  const changes = addressFor(base ?? "", "/feeds/changes.atom", query);
  return (
    <details className="subscribe">
      <summary>{say("subscribe.title")}</summary>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={say("subscribe.feed")}
        href={addressFor("", "/feeds/changes.atom", query)}
      />
      <p>{say("subscribe.lead")}</p>
      <Address label={say("subscribe.calendar")} value={calendar} />
      <Address label={say("subscribe.feed")} value={changes} />
      {needsToken(process.env) && <p>{say("subscribe.private")}</p>}
      {base === null && <p className="quiet small">{say("subscribe.local")}</p>}
      <p>
        {base !== null && (
          <>
            <a href={calendar.replace(/^https?:/, "webcal:")}>{say("subscribe.open")}</a>
            {" · "}
          </>
        )}
        <a href={addressFor("", "/feeds/deadlines.ics", query)} download>
          {say("subscribe.save")}
        </a>
      </p>
      <ul className="small">
        {PROGRAMS.map((program) => (
          <li key={program}>{say(`subscribe.${program}`)}</li>
        ))}
      </ul>
    </details>
  );
}

/** An address to be copied: in a field, so that one click of the keyboard selects all of it. */
function Address({ label, value }: { readonly label: string; readonly value: string }) {
  return <TextInput label={label} value={value} readOnly mb="xs" classNames={{ input: "address" }} />;
}
