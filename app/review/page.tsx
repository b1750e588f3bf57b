import type { Metadata } from "next";
import { allows } from "../../lib/access/permissions";
import { listReviewQueue } from "../../lib/operations/list-review-queue";
import type { AddressParameters } from "../../lib/queries/register-query";
import { PageFrame } from "../../lib/ui/page-frame";
import { QueuePage } from "../../lib/ui/review/queue-page";
import { addressOfQueue, type QueueChoice } from "../../lib/ui/review/review-address";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../door";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: say("review.title") };

export default async function ReviewQueueRoute(props: PageProps) {
  const { register, query, parameters, ...frame } = await visit(props);
  const choice = choiceOf(parameters);
  const queue = await listReviewQueue(register, {
    ...choice,
    asOf: query.asOf,
    after: placeOf(choice.after),
  });
  return (
    <PageFrame
      current={null}
      asOf={query.asOf}
      path={addressOfQueue(choice, null)}
      parameters={{}}
      {...frame}
    >
      <QueuePage
        queue={queue}
        choice={choice}
        asOf={query.asOf}
        allowed={allows(await visitor(), "review")}
      />
    </PageFrame>
  );
}

function choiceOf(parameters: AddressParameters): QueueChoice {
  const one = (name: string) => {
    const value = parameters[name];
    return typeof value === "string" && value !== "" && value.length <= 300 ? value : undefined;
  };
  return { resolution: one("resolution"), rule: one("rule"), body: one("body"), after: one("after") };
}

/** "463.17": weight and number of the line behind which the page begins. */
function placeOf(after: string | undefined) {
  const match = /^(\d{1,9})\.(\d{1,15})$/.exec(after ?? "");
  return match === null ? null : { weight: Number(match[1]), id: Number(match[2]) };
}
