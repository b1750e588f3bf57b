import type { Day } from "../../../../lib/calendar/day";
import { listComments } from "../../../../lib/operations/list-comments";
import type { Register } from "../../../../lib/operations/register";
import type { AddressParameters } from "../../../../lib/queries/register-query";
import type { MandateView } from "../../../../lib/queries/views";
import { CommentSection } from "../../../../lib/ui/comment-section";
import { postComment, takeBackComment } from "./comment-actions";
import { readBelow, readNews } from "./comment-news";

/** What people say about a mandate, below what stands of it. */
export async function Comments({
  register,
  mandate,
  asOf,
  parameters,
}: {
  readonly register: Register;
  readonly mandate: Pick<MandateView, "resolution" | "label">;
  readonly asOf: Day | null;
  readonly parameters: AddressParameters;
}) {
  const below = readBelow(parameters);
  const place = { resolution: mandate.resolution.slug, label: mandate.label };
  const list = await listComments(register, place, { asOf, below });
  if (list === null) return null;
  return (
    <CommentSection
      list={list}
      asOf={asOf}
      news={readNews(parameters)}
      isLatest={below === null}
      actions={{ post: postComment, withdraw: takeBackComment }}
    />
  );
}
