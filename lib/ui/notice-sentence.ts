import { formatDay, parseDay } from "../calendar/day";
import { causeInWords } from "../operations/deadline-words";
import type { NoticeView } from "../operations/list-notices";
import { STATUSES } from "../vocabulary/status";
import { listWords, say } from "../vocabulary/words";
import { addressOf } from "./address";
import { commentId } from "./comment-item";
import { nameOfResolution } from "./resolution-name";

/** What somebody is told, as a sentence. */
export function noticeSentence(notice: NoticeView): string {
  const { by, detail, kind } = notice;
  const place = placeOf(notice);
  switch (kind) {
    case null:
      return say("notices.say.other", { by, place });
    case "status":
      return statusSentence(notice, place);
    case "review":
      return say("notices.say.review", { by, place, decision: detail.decision ?? "other" });
    case "move": {
      const cause = detail.cause && causeInWords(detail.cause);
      return cause === undefined
        ? say("notices.say.move", { by, place })
        : say("notices.say.moveBecause", { by, place, cause });
    }
    case "import":
      return say("notices.say.import", { by, place, result: detail.result ?? "updated" });
    default:
      return say(`notices.say.${kind}`, { by, place });
  }
}

/** Where a notice leads: to the comment, to the paragraph, to the resolution; null: it is not in the register any more. */
export function noticeAddress({ resolution, slug, labels, detail }: NoticeView): string | null {
  if (resolution === null) return null;
  const [label, ...others] = labels;
  if (label === undefined || others.length > 0) return addressOf.resolution(slug, null);
  const page = addressOf.mandate(slug, label, null);
  return detail.comment === undefined ? page : `${page}#${commentId(detail.comment)}`;
}

function statusSentence({ by, detail }: NoticeView, place: string): string {
  const status = STATUSES.find((known) => known === detail.status);
  const day = parseDay(detail.asOf ?? "");
  if (status === undefined || day === null) return say("notices.say.statusOnly", { by, place });
  return say("notices.say.status", { by, place, status: say(`status.${status}`), day: formatDay(day) });
}

function placeOf({ resolution: known, slug, labels }: NoticeView): string {
  const resolution = known === null ? slug : nameOfResolution(known);
  const [label, ...others] = labels;
  if (label === undefined) return say("notices.place", { resolution });
  if (others.length === 0) return say("notices.placeParagraph", { label, resolution });
  return say("notices.placeParagraphs", { labels: listWords(labels, "and"), resolution });
}
