import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../lib/access/permissions";
import { showReview } from "../../../../lib/operations/show-review";
import { PageFrame } from "../../../../lib/ui/page-frame";
import { addressOfReview, WHOLE_DOCUMENT } from "../../../../lib/ui/review/review-address";
import { ReviewPageView } from "../../../../lib/ui/review/review-page";
import { say } from "../../../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../../../door";
import { confirm, correct, take, withdraw } from "../../actions";

export const dynamic = "force-dynamic";

type ReviewAddress = { readonly resolution: string; readonly label: string };

export async function generateMetadata({ params }: PageProps<ReviewAddress>): Promise<Metadata> {
  const { resolution, label } = await params;
  const named = decodeURIComponent(label);
  const paragraph =
    named === WHOLE_DOCUMENT ? say("review.wholeTitle") : say("common.paragraph", { label: named });
  return { title: `${say("review.title")}: ${decodeURIComponent(resolution)}, ${paragraph}` };
}

export default async function ReviewRoute(props: PageProps<ReviewAddress>) {
  const { resolution, label } = await props.params;
  const slug = decodeURIComponent(resolution);
  const named = decodeURIComponent(label);
  const paragraph = named === WHOLE_DOCUMENT ? "" : named;
  const { register, query, parameters, ...frame } = await visit(props);
  const page = await showReview(register, slug, paragraph, query.asOf);
  if (page === null) notFound();
  // A past day is looked at, not changed.
  const allowed = query.asOf === null && allows(await visitor(), "review");
  return (
    <PageFrame
      current={null}
      asOf={query.asOf}
      path={addressOfReview(slug, paragraph, null)}
      parameters={{}}
      {...frame}
    >
      <ReviewPageView
        page={page}
        asOf={query.asOf}
        actions={allowed ? { confirm, correct, withdraw, take } : null}
      />
    </PageFrame>
  );
}
