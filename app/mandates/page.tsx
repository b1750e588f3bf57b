import type { Metadata } from "next";
import { allows } from "../../lib/access/permissions";
import { listMandates } from "../../lib/operations/list-mandates";
import { MandateListPage } from "../../lib/ui/mandate-list-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("mandates.title") };

export default async function MandatesPage(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const list = await listMandates(register, query);
  return (
    <PageFrame current="mandates" asOf={query.asOf} path="/mandates" {...frame}>
      <MandateListPage query={query} list={list} mayRecord={allows(register.actor, "record-status")} />
    </PageFrame>
  );
}
