import { answerMandate } from "../../../../lib/exports/api/mandate-answer";
import { listMandates } from "../../../../lib/operations/list-mandates";
import { answerList, FILTERED } from "../list";
import { methods } from "../methods";

export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: answerList({
    name: "mandates",
    parameters: [...FILTERED, "sort"],
    read: async (register, query, base) => {
      const { mandates, totals, pages } = await listMandates(register, query);
      return {
        total: totals.mandates,
        pages,
        items: mandates.map((mandate) => answerMandate(mandate, base)),
      };
    },
  }),
});
