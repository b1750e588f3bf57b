import Link from "next/link";
import { formatDigestSubject, formatDue } from "../exports/digest";
import type { ReminderPreview } from "../operations/preview-reminders";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

/** What would go out if the reminders of the day were sent now, rule by rule. */
export function ReminderPreviewList({ previews }: { readonly previews: readonly ReminderPreview[] }) {
  return (
    <section className="card" aria-labelledby="today">
      <h2 id="today">{say("reminders.today")}</h2>
      {previews.length === 0 && <p className="quiet">{say("reminders.nothingToday")}</p>}
      {previews.map(({ rule, digest }) => (
        <section key={rule.id} aria-labelledby={`preview-${rule.id}`}>
          <h3 id={`preview-${rule.id}`}>{rule.name}</h3>
          <p>{formatDigestSubject(digest)}</p>
          <ul>
            {digest.items.map((item) => (
              <li key={item.occurrence}>
                {formatDue(item, digest.day)}:{" "}
                <Link href={addressOf.mandate(item.resolution.slug, item.label, null)}>
                  {say("digest.place", { resolution: item.resolution.name, label: item.label })}
                </Link>
                {item.body !== null && `, ${item.body}`}
              </li>
            ))}
          </ul>
          {digest.bys.length > digest.items.length && (
            <p>{say("digest.more", { number: digest.bys.length - digest.items.length })}</p>
          )}
        </section>
      ))}
    </section>
  );
}
