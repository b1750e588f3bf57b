import { answerBodySummary } from "../../../../lib/exports/api/list-answers";
import { listBodies } from "../../../../lib/operations/list-bodies";
import { answerList, PLAIN } from "../list";
import { methods } from "../methods";

export const dynamic = "force-dynamic";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: answerList({
    name: "bodies",
    parameters: PLAIN,
    read: async (register, query) => {
      const { bodies, total, pages } = await listBodies(register, query.page, query.asOf);
      return { total, pages, items: bodies.map(answerBodySummary) };
    },
  }),
});
