import { showOverview } from "../lib/operations/show-overview";
import { OverviewPage } from "../lib/ui/overview-page";
import { PageFrame } from "../lib/ui/page-frame";
import { type PageProps, visit } from "./door";

export const dynamic = "force-dynamic";

export default async function HomePage(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const overview = await showOverview(register, query.asOf);
  return (
    <PageFrame current="overview" asOf={query.asOf} path="/" {...frame}>
      <OverviewPage overview={overview} asOf={query.asOf} today={query.asOf ?? register.today} />
    </PageFrame>
  );
}
