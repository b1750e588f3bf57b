import { answerDeadline } from "../../../../lib/exports/api/list-answers";
import { listDueDates } from "../../../../lib/operations/list-due-dates";
import { answerList, FILTERED } from "../list";
import { methods } from "../methods";

export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: answerList({
    name: "deadlines",
    parameters: FILTERED,
    read: async (register, query, base) => {
      const { deadlines, total, pages } = await listDueDates(register, query);
      return { total, pages, items: deadlines.map((deadline) => answerDeadline(deadline, base)) };
    },
  }),
});
