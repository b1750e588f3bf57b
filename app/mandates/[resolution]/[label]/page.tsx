import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { showMandate } from "../../../../lib/operations/show-mandate";
import { addressOf } from "../../../../lib/ui/address";
import { MandatePageView } from "../../../../lib/ui/mandate-page-view";
import { PageFrame } from "../../../../lib/ui/page-frame";
import { say } from "../../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../../door";

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
  const { register, query, ...frame } = await visit(props);
  const page = await showMandate(
    register,
    decodeURIComponent(resolution),
    decodeURIComponent(label),
    query.asOf,
  );
  if (page === null) notFound();
  const path = addressOf.mandate(page.mandate.resolution.slug, page.mandate.label, null);
  return (
    <PageFrame current="mandates" asOf={query.asOf} path={path} {...frame}>
      <MandatePageView page={page} asOf={query.asOf} today={query.asOf ?? register.today} />
    </PageFrame>
  );
}
