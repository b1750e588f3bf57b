import "../../lib/ui/reminders.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { showAccount } from "../../lib/operations/show-account";
import { addressOf } from "../../lib/ui/address";
import { PageFrame } from "../../lib/ui/page-frame";
import { AccountPage, DONE } from "../../lib/ui/people/account-page";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, recognise, visit } from "../door";
import { changeName, changePassword, endSignIn, makeToken, revokeToken } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("account.title") };

export default async function AccountRoute(props: PageProps) {
  const { query: _, register, parameters, ...frame } = await visit(props);
  const { signedIn } = await recognise();
  const account = await showAccount(register, signedIn?.signInId ?? null);
  if (account === null) redirect(addressOf.signIn("/account"));
  const one = (name: string) => [parameters[name] ?? []].flat()[0] ?? null;
  return (
    <PageFrame current={null} asOf={null} path="/account" {...frame} parameters={{}}>
      <AccountPage
        account={account}
        problem={one("problem")}
        done={DONE.find((word) => word === one("done")) ?? null}
        actions={{ changeName, changePassword, endSignIn, makeToken, revokeToken }}
      />
    </PageFrame>
  );
}
