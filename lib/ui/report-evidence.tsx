import { Textarea, TextInput } from "@mantine/core";
import type { Day } from "../calendar/day";
import type { TypedEvidence } from "../operations/report-drafts";
import { say } from "../vocabulary/words";
import { formatSize } from "./evidence-file";
import styles from "./report.module.css";

/** So many rows stand ready; more come with a button. */
const ROWS = 3;

export interface EvidenceRowsProps {
  readonly evidence: readonly TypedEvidence[];
  readonly today: Day;
  /** The largest file that is taken, as people read it. */
  readonly largest: string;
  /** The endings of files that are taken. */
  readonly endings: readonly string[];
}

/** Rows of evidence: the first stands open, the others unfold. */
export function EvidenceRows(props: EvidenceRowsProps) {
  const { evidence } = props;
  const rows = Math.max(ROWS, evidence.length);
  return (
    <fieldset className={styles.group}>
      <legend>{say("evidenceForm.title")}</legend>
      <p className="small quiet">{say("evidenceForm.hint")}</p>
      <input type="hidden" name="rows" value={rows} />
      {[...Array(rows).keys()].map((index) => (
        <EvidenceRow key={index} index={index} typed={evidence[index]} {...props} />
      ))}
      <button type="submit" name="intent" value="more" className="link-button" formNoValidate>
        {say("report.moreEvidence")}
      </button>
    </fieldset>
  );
}

function EvidenceRow({
  index,
  typed,
  today,
  largest,
  endings,
}: EvidenceRowsProps & { readonly index: number; readonly typed: TypedEvidence | undefined }) {
  return (
    <details className={styles.piece} open={index === 0 || isTyped(typed)}>
      <summary>{say("evidenceForm.piece", { number: index + 1 })}</summary>
      <div className={styles.fields}>
        <TextInput
          name={`symbol-${index}`}
          label={say("evidenceForm.symbol")}
          placeholder={say("evidenceForm.symbolHint")}
          defaultValue={typed?.symbol ?? ""}
          maxLength={100}
        />
        <TextInput
          name={`paragraph-${index}`}
          label={say("evidenceForm.paragraph")}
          placeholder={say("evidenceForm.paragraphHint")}
          defaultValue={typed?.paragraph ?? ""}
          maxLength={100}
        />
        <TextInput
          name={`date-${index}`}
          type="date"
          max={today}
          label={say("evidenceForm.date")}
          defaultValue={typed?.date ?? ""}
        />
        <TextInput
          name={`title-${index}`}
          label={say("evidenceForm.name")}
          defaultValue={typed?.title ?? ""}
          maxLength={500}
        />
        <TextInput
          name={`address-${index}`}
          type="url"
          inputMode="url"
          label={say("evidenceForm.address")}
          placeholder="https://"
          defaultValue={typed?.address ?? ""}
          maxLength={2000}
        />
      </div>
      <Textarea
        name={`passage-${index}`}
        label={say("evidenceForm.passage")}
        description={say("evidenceForm.passageHint")}
        defaultValue={typed?.passage ?? ""}
        maxLength={5000}
        rows={2}
        mt="sm"
      />
      <FileField index={index} file={typed?.file ?? null} largest={largest} endings={endings} />
    </details>
  );
}

function FileField({
  index,
  file,
  largest,
  endings,
}: Pick<EvidenceRowsProps, "largest" | "endings"> & {
  readonly index: number;
  readonly file: TypedEvidence["file"];
}) {
  return (
    <>
      <label className={styles.file}>
        <strong>{say("evidenceForm.file")}</strong>{" "}
        <span className="quiet">{say("evidenceForm.fileHint", { largest })}</span>
        <input type="file" name={`file-${index}`} accept={endings.map((ending) => `.${ending}`).join(",")} />
      </label>
      {file !== null && (
        <div className="small">
          {say("evidenceForm.kept", { name: file.name, size: formatSize(file.size) })}{" "}
          <label className={styles.tick}>
            <input type="checkbox" name={`drop-${index}`} value="yes" />
            <span>{say("evidenceForm.leaveOut")}</span>
          </label>
          <input type="hidden" name={`hash-${index}`} value={file.hash} />
          <input type="hidden" name={`name-${index}`} value={file.name} />
          <input type="hidden" name={`size-${index}`} value={file.size} />
        </div>
      )}
    </>
  );
}

function isTyped(typed: TypedEvidence | undefined): boolean {
  return typed !== undefined && Object.values(typed).some((value) => value !== "" && value !== null);
}
