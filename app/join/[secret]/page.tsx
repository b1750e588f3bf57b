import type { Metadata } from "next";
import { roleOf } from "../../../lib/access/permissions";
import { showLink } from "../../../lib/operations/show-link";
import { PageFrame } from "../../../lib/ui/page-frame";
import { JoinPage } from "../../../lib/ui/people/join-page";
import { say } from "../../../lib/vocabulary/words";
import { type PageProps, visitAnyway } from "../../door";
import { acceptOneTimeLink } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: say("join.title"),
  // The address is the secret: `same-origin`, which every page has, tells it to no other site. `no-referrer` would have browsers send the form
  // without its origin, as a page of another site would.
  robots: { index: false },
};

export default async function JoinRoute(props: PageProps<{ readonly secret: string }>) {
  const { query: _, register, parameters, ...frame } = await visitAnyway(props);
  const { secret } = await props.params;
  const link = await showLink(register, secret);
  const one = (name: string) => [parameters[name] ?? []].flat()[0] ?? "";
  return (
    <PageFrame current={null} asOf={null} path="/" {...frame} parameters={{}} visitor="local">
      <JoinPage
        link={link && { ...link, role: roleOf(link.role) }}
        secret={secret}
        problem={one("problem") || null}
        typed={{ name: one("name"), email: one("email") }}
        accept={acceptOneTimeLink}
      />
    </PageFrame>
  );
}
