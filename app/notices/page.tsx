import "../../lib/ui/comments.css";
import type { Metadata } from "next";
import Link from "next/link";
import { listNotices, type NoticePlace } from "../../lib/operations/list-notices";
import { listWatches } from "../../lib/operations/list-watches";
import type { AddressParameters } from "../../lib/queries/register-query";
import { addressOf } from "../../lib/ui/address";
import { NoticePage } from "../../lib/ui/notice-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";
import { seeUpTo, toggleWatch } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("notices.title") };

export default async function NoticesRoute(props: PageProps) {
  const { register, query, parameters, ...frame } = await visit(props);
  const from = placeOf(parameters);
  const list = await listNotices(register, { asOf: query.asOf, from });
  const watches = await listWatches(register, query.asOf);
  return (
    <PageFrame current={null} asOf={query.asOf} path="/notices" {...frame} parameters={{}}>
      {list === null || watches === null ? (
        <NotSignedIn offered={frame.visitor === "stranger"} />
      ) : (
        <NoticePage
          list={list}
          watches={watches}
          asOf={query.asOf}
          isFirst={from === null}
          seen={numberOf(parameters, "seen")}
          actions={{ see: seeUpTo, toggle: toggleWatch }}
        />
      )}
    </PageFrame>
  );
}

function NotSignedIn({ offered }: { readonly offered: boolean }) {
  return (
    <>
      <h1>{say("notices.title")}</h1>
      <p>{say("notices.notSignedIn")}</p>
      {offered && (
        <p>
          <Link href={addressOf.signIn(addressOf.notices(null))}>{say("people.signIn")}</Link>
        </p>
      )}
    </>
  );
}

/** "new-123": below notice 123 among those that are new. */
function placeOf(parameters: AddressParameters): NoticePlace | null {
  const read = /^(new|seen)-(\d{1,15})$/.exec([parameters.from ?? ""].flat()[0] ?? "");
  return read === null ? null : { seen: read[1] === "seen", below: Number(read[2]) };
}

function numberOf(parameters: AddressParameters, name: string): number | null {
  const value = [parameters[name] ?? ""].flat()[0] ?? "";
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}
