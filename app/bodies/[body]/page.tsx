import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listMandates } from "../../../lib/operations/list-mandates";
import { showBody } from "../../../lib/operations/show-body";
import { withFilter } from "../../../lib/queries/register-query";
import { addressOf } from "../../../lib/ui/address";
import { BodyPageView } from "../../../lib/ui/body-page-view";
import { PageFrame } from "../../../lib/ui/page-frame";
import { say } from "../../../lib/vocabulary/words";
import { type PageProps, visit } from "../../door";
import { WatchToggle } from "../../notices/watch-toggle";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("bodies.title") };

export default async function BodyPage(props: PageProps<{ readonly body: string }>) {
  const id = decodeURIComponent((await props.params).body);
  const { register, query, ...frame } = await visit(props);
  const page = await showBody(register, id, query.asOf);
  if (page === null) notFound();
  const asked = withFilter({ ...withFilter(query, "body", [id]), sort: "deadline" }, "asks", ["yes"]);
  const list = await listMandates(register, { ...asked, page: query.page });
  return (
    <PageFrame current="bodies" asOf={query.asOf} path={addressOf.body(id, null)} {...frame}>
      <BodyPageView
        page={page}
        list={list}
        query={{ ...asked, page: query.page }}
        today={query.asOf ?? register.today}
        watch={
          <WatchToggle
            register={register}
            watched={{ kind: "body", subject: id }}
            what={page.body.name}
            asOf={query.asOf}
          />
        }
      />
    </PageFrame>
  );
}
