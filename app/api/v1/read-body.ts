import type { z } from "zod";
import { problemErrors } from "../../../lib/exports/api/problem";
import { formatMegabytes } from "../../../lib/operations/limits";
import { say } from "../../../lib/vocabulary/words";
import { answerProblem } from "./answers";

export type BodyRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly response: Response };

/** Reads a body of JSON that a schema describes, of at most so many bytes: more is not taken in, whatever the request says of its length. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  largest: number,
): Promise<BodyRead<z.infer<Schema>>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refused(answerProblem("not-json", say("api.json")));
  const bytes = await readBytes(request, largest);
  if (bytes === null) {
    const detail = say("api.largest", { largest: formatMegabytes(largest) });
    return refused(answerProblem("too-large", detail));
  }
  const json = parseJson(bytes);
  if (json === null) return refused(answerProblem("body-unreadable", say("api.unreadable")));
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = problemErrors(parsed.error.issues);
  return refused(answerProblem("body-wrong", say("api.wrong"), { errors }));
}

/** Null: there are more. */
async function readBytes(request: Request, largest: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > largest) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > largest) {
      await reader?.cancel();
      return null;
    }
  }
  return Buffer.concat(pieces);
}

function parseJson(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}

function refused(response: Response): { readonly ok: false; readonly response: Response } {
  return { ok: false, response };
}
