import type { Metadata } from "next";
import { listBodies } from "../../lib/operations/list-bodies";
import { BodyListPage } from "../../lib/ui/body-list-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("bodies.title") };

export default async function BodiesPage(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const list = await listBodies(register, query.page, query.asOf);
  return (
    <PageFrame current="bodies" asOf={query.asOf} path="/bodies" {...frame}>
      <BodyListPage list={list} asOf={query.asOf} />
    </PageFrame>
  );
}
