import type { Metadata } from "next";
import { allows } from "../../lib/access/permissions";
import { formatMegabytes } from "../../lib/operations/limits";
import { type ImportPreview, previewImport } from "../../lib/operations/preview-import";
import { ImportPage } from "../../lib/ui/import-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../door";
import { confirmDocument, discardDocument, readDocuments } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("import.title") };

const MOST_DOCUMENTS = 20;

export default async function ImportRoute(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const { document = [], problem } = frame.parameters;
  const keys = (typeof document === "string" ? [document] : document).slice(0, MOST_DOCUMENTS);
  const previews: (ImportPreview | null)[] = [];
  for (const key of keys) previews.push(await previewImport(register, key));
  return (
    <PageFrame current="import" asOf={null} path="/import" {...frame} parameters={{}}>
      <ImportPage
        previews={previews}
        problem={typeof problem === "string" ? problem : null}
        allowed={allows(await visitor(), "import-resolution")}
        largest={formatMegabytes(register.limits.upload)}
        actions={{ read: readDocuments, confirm: confirmDocument, discard: discardDocument }}
      />
    </PageFrame>
  );
}
