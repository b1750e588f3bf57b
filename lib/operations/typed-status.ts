import { z } from "zod";
import { ACCEPTANCES } from "../vocabulary/acceptance";

/** What the fields of a status and of an acceptance may say, for whoever reads them from a form. */
export { daySchema, statusSchema } from "../store/rows";

export const judgementSchema = z.enum(["self-reported", "assessed", "register"]);
export const acceptanceSchema = z.enum(ACCEPTANCES);
