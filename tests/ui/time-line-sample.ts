import type { Day } from "@/lib/calendar/day";
import type { BodyView, DeadlineView, OccurrenceView, ResolutionReference } from "@/lib/queries/views";
import { standingOf, timelinessOf } from "@/lib/tracking/standing";
import type { Status } from "@/lib/vocabulary/status";

/** The deadlines of A/C.3/74/L.10/Rev.1 as views, their standing computed as the register does it. */

export const DRAFT: ResolutionReference = {
  slug: "a-c.3-74-l.10-rev.1",
  symbol: "A/C.3/74/L.10/Rev.1",
  title: "Improving the coordination of efforts against trafficking in persons",
  date: "2019-11-07",
  status: "draft",
};

export const ADOPTED: ResolutionReference = {
  ...DRAFT,
  slug: "a-res-74-176",
  symbol: "A/RES/74/176",
  date: "2019-12-18",
  status: "adopted",
};

const body = (id: string, name: string, acronym: string | null, kind: BodyView["class"]): BodyView => ({
  id,
  name,
  acronym,
  class: kind,
  known: true,
});

export const SECRETARY_GENERAL = body("secretary-general", "Secretary-General", null, "office-holder");
export const UNODC = body("unodc", "United Nations Office on Drugs and Crime", "UNODC", "secretariat");
export const ASSEMBLY = body("general-assembly", "General Assembly", null, "principal-organ");
export const STAKEHOLDERS = body("all-stakeholders", "All stakeholders", null, "stakeholders");

export interface Sketch {
  readonly id: number;
  readonly provision?: number;
  readonly label: string;
  readonly body: BodyView | null;
  readonly from: Day | null;
  readonly by: Day | null;
  readonly asks?: boolean;
  readonly status?: Status;
  readonly doneOn?: Day;
  readonly resolution?: ResolutionReference;
}

export function deadline(sketch: Sketch, today: Day): DeadlineView {
  const { id, label, from, by, asks = true, status = "no-information", doneOn = null } = sketch;
  const state = { asks, from, by, status, statusAsOf: doneOn, doneOn };
  const occurrence: OccurrenceView = {
    id,
    body: sketch.body,
    kind: from === by ? "date" : "session",
    from,
    by,
    reasons: [],
    status,
    statusAsOf: doneOn,
    doneOn,
    timeliness: timelinessOf(state),
    standing: standingOf(state, today),
    records: [],
    moves: [],
  };
  return {
    occurrence,
    provision: { id: sketch.provision ?? id, verb: "Requests", force: "request", asks, deadlines: [] },
    words: "Requests the Secretary-General to submit a report",
    mandate: { id, label },
    resolution: sketch.resolution ?? DRAFT,
  };
}

/** Paragraphs 4, 6, 25 and 26: the high-level meeting, World Day, the Global Report and the report to the Assembly. */
export function sampleDeadlines(today: Day): DeadlineView[] {
  const worldDays = Array.from({ length: 12 }, (_, index): Sketch => {
    const day: Day = `${2020 + index}-07-30`;
    return { id: 100 + index, provision: 6, label: "6", body: STAKEHOLDERS, from: day, by: day };
  });
  const sketches: Sketch[] = [
    {
      id: 4,
      label: "4",
      body: ASSEMBLY,
      from: "2021-09-28",
      by: "2021-12-31",
      status: "implemented",
      doneOn: "2021-11-22",
    },
    { id: 5, label: "5", body: SECRETARY_GENERAL, from: "2021-09-14", by: "2022-09-12" },
    ...worldDays,
    {
      id: 25,
      label: "25",
      body: UNODC,
      from: "2020-01-01",
      by: "2020-12-31",
      status: "implemented",
      doneOn: "2021-02-02",
    },
    {
      id: 26,
      label: "26",
      body: SECRETARY_GENERAL,
      from: "2021-09-14",
      by: "2022-09-12",
      status: "implemented",
      doneOn: "2021-06-28",
    },
  ];
  return sketches.map((sketch) => deadline(sketch, today));
}
