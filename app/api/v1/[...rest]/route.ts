import { say } from "../../../../lib/vocabulary/words";
import { answerProblem } from "../answers";

export const dynamic = "force-dynamic";

const nothing = () => answerProblem("not-found", say("api.noAddress"));

export {
  nothing as DELETE,
  nothing as GET,
  nothing as HEAD,
  nothing as PATCH,
  nothing as POST,
  nothing as PUT,
};
