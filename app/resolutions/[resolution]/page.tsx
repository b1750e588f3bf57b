import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { showResolution } from "../../../lib/operations/show-resolution";
import { addressOf } from "../../../lib/ui/address";
import { PageFrame } from "../../../lib/ui/page-frame";
import { nameOfResolution } from "../../../lib/ui/resolution-name";
import { ResolutionPageView } from "../../../lib/ui/resolution-page-view";
import { type PageProps, visit } from "../../door";
import { WatchToggle } from "../../notices/watch-toggle";

export const dynamic = "force-dynamic";

type ResolutionAddress = { readonly resolution: string };

export async function generateMetadata({ params }: PageProps<ResolutionAddress>): Promise<Metadata> {
  return { title: decodeURIComponent((await params).resolution) };
}

export default async function ResolutionPage(props: PageProps<ResolutionAddress>) {
  const slug = decodeURIComponent((await props.params).resolution);
  const { register, query, ...frame } = await visit(props);
  const resolution = await showResolution(register, slug, query.asOf);
  if (resolution === null) notFound();
  return (
    <PageFrame current="resolutions" asOf={query.asOf} path={addressOf.resolution(slug, null)} {...frame}>
      <ResolutionPageView
        resolution={resolution}
        asOf={query.asOf}
        watch={
          <WatchToggle
            register={register}
            watched={{ kind: "resolution", subject: slug }}
            what={nameOfResolution(resolution)}
            asOf={query.asOf}
          />
        }
      />
    </PageFrame>
  );
}
