import { READER } from "../../../../lib/access/permissions";
import { openRegister } from "../../../../lib/operations/open-register";
import { answerOrganisation } from "../../../../lib/operations/sign-in-with-organisation";

export const dynamic = "force-dynamic";

/** Where the organisation sends people back to. Everything else that people do to sign in is a page with a form. */
export const GET = (request: Request) => answerOrganisation(openRegister(READER), request, process.env);
