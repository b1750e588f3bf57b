import { publicAddress } from "../../../../lib/access/public-address";
import { describeApi } from "../../../../lib/exports/api/open-api";
import { FILTERS } from "../../../../lib/queries/filters";
import { SORTS } from "../../../../lib/queries/register-query";
import { answerJson } from "../answers";
import { methods } from "../methods";

export const dynamic = "force-dynamic";

/** What the API can do, as OpenAPI. It says nothing of the register and is open to everybody. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: async () => answerJson(describeApi(publicAddress(process.env), { filters: FILTERS, sorts: SORTS })),
});
