import type { Metadata } from "next";
import { listResolutions } from "../../lib/operations/list-resolutions";
import { PageFrame } from "../../lib/ui/page-frame";
import { ResolutionListPage } from "../../lib/ui/resolution-list-page";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("resolutions.title") };

export default async function ResolutionsPage(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const list = await listResolutions(register, query.page, query.asOf);
  return (
    <PageFrame current="resolutions" asOf={query.asOf} path="/resolutions" {...frame}>
      <ResolutionListPage list={list} asOf={query.asOf} />
    </PageFrame>
  );
}
