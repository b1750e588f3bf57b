import Link from "next/link";
import { addressOf } from "../lib/ui/address";
import { PageFrame } from "../lib/ui/page-frame";
import { say } from "../lib/vocabulary/words";

export default function NotFound() {
  return (
    <PageFrame current={null} asOf={null} pretendedToday={null} path="/" parameters={{}}>
      <h1>{say("error.notFound")}</h1>
      <p>{say("error.notFoundText")}</p>
      <p>
        <Link href={addressOf.overview(null)}>{say("error.home")}</Link>
      </p>
    </PageFrame>
  );
}
