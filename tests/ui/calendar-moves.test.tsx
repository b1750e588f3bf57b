import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { MoveView } from "@/lib/queries/views";
import { Moves } from "@/lib/ui/calendar-moves";

const session: MoveView = {
  on: "2026-12-03",
  by: "operator",
  before: { from: "2021-09-14", by: "2022-09-12" },
  cause: { is: "session", organ: "General Assembly", series: "regular", number: 76 },
};
const event: MoveView = {
  on: "2026-11-24",
  by: "operator",
  before: { from: null, by: null },
  cause: { is: "event", name: "high-level meeting" },
};

it("says of a due time when it moved, from which days, and why", () => {
  expect(renderToStaticMarkup(<Moves moves={[session, event]} />)).toBe(
    '<p class="small">Moved on 3 December 2026 from 14 September 2021 to 12 September 2022, because the days of the 76th session of the General Assembly were corrected.</p>' +
      '<p class="small">Got its days on 24 November 2026, because “high-level meeting” was dated.</p>',
  );
});

it("says nothing of a due time that never moved", () => {
  expect(renderToStaticMarkup(<Moves moves={[]} />)).toBe("");
});
