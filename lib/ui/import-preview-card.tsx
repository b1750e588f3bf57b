import { Alert, Button } from "@mantine/core";
import type { ImportPreview, PreviewParagraph } from "../operations/preview-import";
import { say } from "../vocabulary/words";
import { FindingList } from "./finding-list";
import type { ImportActions } from "./import-page";
import { MarkedText } from "./marked-text";
import { NoteList, noteId } from "./note-list";
import { dayOfResolution } from "./resolution-name";

/** What was read of a document, paragraph by paragraph, with the findings, before anything is stored. */
export function ImportPreviewCard({
  preview,
  actions,
}: {
  readonly preview: ImportPreview;
  readonly actions: ImportActions;
}) {
  if (!preview.ok) {
    return (
      <Alert color="red" title={say("import.refused", { source: preview.source })}>
        {preview.message}
      </Alert>
    );
  }
  const { plan, paragraphs, effect, key } = preview;
  return (
    <section className="card" aria-labelledby={`document-${key}`}>
      <h2 id={`document-${key}`}>{plan.title}</h2>
      <p className="lead">
        {[
          plan.header.symbol,
          plan.header.organ,
          dayOfResolution({ date: plan.begins, status: plan.header.status }),
        ]
          .filter((part) => part !== null)
          .join(", ")}
        . {say("import.found", counted(preview.plan.findings.length, paragraphs))}
      </p>
      <p>{say(`import.effect.${effect}`)}</p>
      <form className="buttons">
        <input type="hidden" name="document" value={key} />
        <Button type="submit" formAction={actions.confirm}>
          {say("import.confirm")}
        </Button>
        <Button type="submit" variant="default" formAction={actions.discard}>
          {say("import.discard")}
        </Button>
      </form>
      <FindingList
        findings={plan.findings.filter(({ paragraph }) => paragraph === null)}
        title={say("resolutions.findings")}
        text={null}
      />
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.position} paragraph={paragraph} document={key} />
      ))}
      <NoteList notes={plan.paragraphs.flatMap(({ paragraph }) => paragraph.notes)} document={key} />
    </section>
  );
}

function Paragraph({
  paragraph: { planned, provisions, findings },
  document,
}: {
  readonly paragraph: PreviewParagraph;
  readonly document: string;
}) {
  const { paragraph, label } = planned;
  return (
    <div className={label === null ? "document-paragraph preambular" : "document-paragraph"}>
      <div className={label === null ? undefined : "numbered"}>
        {label !== null && <span className="paragraph-number">{label}.</span>}
        <MarkedText
          text={paragraph.text}
          provisions={provisions}
          notes={paragraph.notes}
          noteId={(mark) => noteId(mark, document)}
        />
      </div>
      {label !== null && (
        <div className="document-margin">
          {provisions.map(({ id, verb, force, addressees, deadlines }) => (
            <div key={id}>
              <span className="mark-verb">{verb}</span> <span className="quiet">{say(`force.${force}`)}</span>
              {addressees.map(({ bodyId, name }) => (
                <div key={bodyId}>{name}</div>
              ))}
              {deadlines.map(({ text, span }) => (
                <div key={span.join("-")} className="quiet">
                  {text}
                </div>
              ))}
            </div>
          ))}
          {findings.map(({ rule, span, message, level }) => (
            <p key={`${rule} ${span?.join("-")}`}>
              <strong>{say(`level.${level}`)}:</strong> {message}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function counted(findings: number, paragraphs: readonly PreviewParagraph[]) {
  const operative = paragraphs.filter(({ planned }) => planned.label !== null);
  return {
    findings,
    operative: operative.length,
    preambular: paragraphs.length - operative.length,
    asking: operative.flatMap(({ provisions }) => provisions).filter(({ asks }) => asks).length,
  };
}
