import { Alert, Button, Textarea } from "@mantine/core";
import type { ImportPreview } from "../operations/preview-import";
import { say } from "../vocabulary/words";
import { ImportPreviewCard } from "./import-preview-card";

/** What the forms of the page do; the door gives it. */
export interface ImportActions {
  readonly read: (form: FormData) => Promise<void>;
  readonly confirm: (form: FormData) => Promise<void>;
  readonly discard: (form: FormData) => Promise<void>;
}

/** Gives documents, shows what was read of them, and stores what is confirmed. */
export function ImportPage({
  previews,
  problem,
  allowed,
  largest,
  actions,
}: {
  /** Null: what was laid aside is gone. */
  readonly previews: readonly (ImportPreview | null)[];
  readonly problem: string | null;
  readonly allowed: boolean;
  /** The largest file that is taken, as people read it: "20 MB". */
  readonly largest: string;
  readonly actions: ImportActions;
}) {
  return (
    <div className="stack">
      <header>
        <h1>{say("import.title")}</h1>
        <p className="lead">{say("import.lead")}</p>
      </header>
      {problem !== null && <Alert color="red">{problem}</Alert>}
      {allowed ? (
        <GiveDocuments read={actions.read} largest={largest} />
      ) : (
        <Alert color="yellow">{say("import.notAllowed")}</Alert>
      )}
      {previews.map((preview) =>
        preview === null ? (
          <Alert key="gone" color="yellow">
            {say("import.gone")}
          </Alert>
        ) : (
          <ImportPreviewCard key={preview.key} preview={preview} actions={actions} />
        ),
      )}
    </div>
  );
}

function GiveDocuments({ read, largest }: Pick<ImportActions, "read"> & { readonly largest: string }) {
  return (
    <form className="card" action={read}>
      <label className="drop">
        <strong>{say("import.files")}</strong>{" "}
        <span className="quiet">{say("import.filesHint", { largest })}</span>
        <input type="file" name="files" multiple accept=".txt,.md,.xml,.pdf,.docx,.html,.htm" />
      </label>
      <Textarea name="text" label={say("import.text")} rows={6} mt="md" />
      <Button type="submit" mt="md">
        {say("import.read")}
      </Button>
    </form>
  );
}
