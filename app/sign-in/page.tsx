import type { Metadata } from "next";
import { readOrganisation } from "../../lib/access/organisation";
import { ownPath } from "../../lib/access/own-path";
import { PageFrame } from "../../lib/ui/page-frame";
import { SignInPage } from "../../lib/ui/people/sign-in-page";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, recognise, visitAnyway } from "../door";
import { signInWithPassword } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("signIn.title") };

export default async function SignInRoute(props: PageProps) {
  const { query: _, register: __, parameters, ...frame } = await visitAnyway(props);
  const { signedIn, people } = await recognise();
  const one = (name: string) => [parameters[name] ?? []].flat()[0] ?? null;
  return (
    <PageFrame current={null} asOf={null} path="/" {...frame} parameters={{}}>
      <SignInPage
        name={signedIn?.actor.name ?? null}
        people={people}
        problem={one("error")}
        next={ownPath(one("next"))}
        organisation={readOrganisation(process.env)?.name ?? null}
        signIn={signInWithPassword}
      />
    </PageFrame>
  );
}
