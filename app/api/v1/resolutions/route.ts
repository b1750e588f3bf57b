import { publicAddress } from "../../../../lib/access/public-address";
import { answerResolutionSummary } from "../../../../lib/exports/api/list-answers";
import { importRequest } from "../../../../lib/exports/api/requests";
import { importResolution } from "../../../../lib/operations/import-resolution";
import { listResolutions } from "../../../../lib/operations/list-resolutions";
import { answerJson, answerProblem } from "../answers";
import { enter } from "../door";
import { answerList, PLAIN } from "../list";
import { type Answer, methods } from "../methods";
import { readBody } from "../read-body";

export const dynamic = "force-dynamic";

/** Puts a document into the register. The same again changes nothing. */
const importDocument: Answer = async (request) => {
  const entrance = await enter(request, "write");
  if (!entrance.ok) return entrance.response;
  const { register } = entrance;
  // Base64 writes three bytes as four characters; the rest of the object is small.
  const body = await readBody(request, importRequest, Math.ceil((register.limits.upload * 4) / 3) + 4096);
  if (!body.ok) return body.response;
  const { name, text, base64, symbol } = body.value;
  const bytes = new Uint8Array(
    text === undefined ? Buffer.from(base64 ?? "", "base64") : Buffer.from(text, "utf8"),
  );
  const known = symbol === undefined ? {} : { known: { symbol } };
  const outcome = await importResolution(register, { bytes, source: name, ...known });
  if (!outcome.ok)
    return answerProblem(outcome.reason === "not-allowed" ? "not-allowed" : "refused", outcome.message);
  const { result, slug, plan } = outcome;
  const base = publicAddress(process.env);
  const page = `${base}/resolutions/${encodeURIComponent(slug)}`;
  const self = `${base}/api/v1/mandates?resolution=${encodeURIComponent(slug)}`;
  const mandates = plan.paragraphs.filter(({ label }) => label !== null).length;
  const findings = plan.findings.length;
  return answerJson(
    { result, slug, address: { page, self }, mandates, findings },
    result === "read" ? 201 : 200,
  );
};

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: answerList({
    name: "resolutions",
    parameters: PLAIN,
    read: async (register, query) => {
      const { resolutions, total, pages } = await listResolutions(register, query.page, query.asOf);
      return { total, pages, items: resolutions.map(answerResolutionSummary) };
    },
  }),
  POST: importDocument,
});
