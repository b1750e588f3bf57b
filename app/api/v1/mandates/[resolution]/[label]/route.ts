import { publicAddress } from "../../../../../../lib/access/public-address";
import { answerMandateWithRecords } from "../../../../../../lib/exports/api/mandate-answer";
import { placeOfLabel } from "../../../../../../lib/operations/mandate-place";
import { showMandate } from "../../../../../../lib/operations/show-mandate";
import { parseRegisterQuery } from "../../../../../../lib/queries/register-query";
import { say } from "../../../../../../lib/vocabulary/words";
import { answerJson, answerProblem } from "../../../answers";
import { enter } from "../../../door";
import { type Answer, methods } from "../../../methods";

export const dynamic = "force-dynamic";

interface MandateAddress {
  readonly resolution: string;
  readonly label: string;
}

const showOne: Answer<MandateAddress> = async (request, address) => {
  const entrance = await enter(request, "read");
  if (!entrance.ok) return entrance.response;
  const { register } = entrance;
  const { asOf, ignored } = parseRegisterQuery({ asOf: new URL(request.url).searchParams.getAll("asOf") });
  const [wrong] = ignored;
  if (wrong !== undefined) {
    return answerProblem(
      "parameter-means-nothing",
      say("api.parameter", { ...wrong, value: wrong.value.slice(0, 100) }),
    );
  }
  const resolution = decoded(address.resolution);
  const label = decoded(address.label);
  const day = asOf ?? register.today;
  const page = await showMandate(register, resolution, label, asOf);
  const place = await placeOfLabel(register, resolution, label);
  if (page === null || place === null) {
    const shown = { resolution: resolution.slice(0, 100), label: label.slice(0, 100), day };
    return answerProblem("not-found", say("api.noMandate", shown));
  }
  return answerJson(
    answerMandateWithRecords({ ...page, asOf: day, version: place.version }, publicAddress(process.env)),
  );
};

/** A part of an address as it was meant; what is not encoded right is nobody's name. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods<MandateAddress>({ GET: showOne });
