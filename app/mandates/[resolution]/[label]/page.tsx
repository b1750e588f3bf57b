import "../../../../lib/ui/comments.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../lib/access/permissions";
import { type MandatePage as Page, showMandate } from "../../../../lib/operations/show-mandate";
import type { Watched } from "../../../../lib/operations/watch";
import { addressOf } from "../../../../lib/ui/address";
import { MandatePageView } from "../../../../lib/ui/mandate-page-view";
import { PageFrame } from "../../../../lib/ui/page-frame";
import { nameOfResolution } from "../../../../lib/ui/resolution-name";
import { say } from "../../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../../door";
import { WatchToggle } from "../../../notices/watch-toggle";
import { withoutNews } from "./comment-news";
import { Comments } from "./comments";
import { followedProvisions } from "./followed";

export const dynamic = "force-dynamic";

type MandateAddress = { readonly resolution: string; readonly label: string };

export async function generateMetadata({ params }: PageProps<MandateAddress>): Promise<Metadata> {
  const { resolution, label } = await params;
  return {
    title: `${decodeURIComponent(resolution)}, ${say("common.op", { label: decodeURIComponent(label) })}`,
  };
}

export default async function MandatePage(props: PageProps<MandateAddress>) {
  const { resolution, label } = await props.params;
  const { register, query, parameters, ...frame } = await visit(props);
  const page = await showMandate(
    register,
    decodeURIComponent(resolution),
    decodeURIComponent(label),
    query.asOf,
  );
  if (page === null) notFound();
  const path = addressOf.mandate(page.mandate.resolution.slug, page.mandate.label, null);
  return (
    <PageFrame
      current="mandates"
      asOf={query.asOf}
      path={path}
      {...frame}
      parameters={withoutNews(parameters)}
    >
      <MandatePageView
        page={page}
        asOf={query.asOf}
        today={query.asOf ?? register.today}
        mayRecord={allows(register.actor, "record-status")}
        followed={await followedProvisions(register, page.mandate, query.asOf, parameters)}
        watch={
          <WatchToggle register={register} watched={watchedOf(page)} what={nameOf(page)} asOf={query.asOf} />
        }
      />
      <Comments register={register} mandate={page.mandate} asOf={query.asOf} parameters={parameters} />
    </PageFrame>
  );
}

function watchedOf({ mandate }: Page): Watched {
  return { kind: "mandate", subject: `${mandate.resolution.slug}/${mandate.label}` };
}

function nameOf({ mandate }: Page): string {
  return say("watching.place", { resolution: nameOfResolution(mandate.resolution), label: mandate.label });
}
