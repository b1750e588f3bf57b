import { z } from "zod";
import type { Reader } from "../store";

/** What can be watched: one paragraph, all that is asked of a body, a whole resolution. */
export const WATCH_KINDS = ["mandate", "body", "resolution"] as const;

export const watchedSchema = z.object({
  kind: z.enum(WATCH_KINDS),
  /** "A-RES-74-176/26", the id of a body, "A-RES-74-176" */
  subject: z.string().min(1).max(400),
});
export type Watched = z.infer<typeof watchedSchema>;

/** What somebody watches, in the order in which they began to. */
export async function readWatches(reader: Reader, userId: string): Promise<Watched[]> {
  const rows = await reader.watch.findMany({
    where: { userId },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }, { subject: "asc" }],
    select: { kind: true, subject: true },
  });
  return rows.map((row) => watchedSchema.parse(row));
}

export async function isWatching(reader: Reader, userId: string, watched: Watched): Promise<boolean> {
  return (await reader.watch.count({ where: { userId, ...watched } })) > 0;
}

/** Whether the register holds what is to be watched. */
export async function canBeWatched(reader: Reader, { kind, subject }: Watched): Promise<boolean> {
  if (kind === "body") return (await reader.body.count({ where: { id: subject } })) > 0;
  if (kind === "resolution") return (await reader.resolution.count({ where: { slug: subject } })) > 0;
  const { resolution, label } = placeOfSubject(subject);
  return (
    (await reader.mandate.count({ where: { label: label ?? "", resolution: { slug: resolution } } })) > 0
  );
}

/** "A-RES-74-176/26" in its parts; the label is null where the subject is a resolution. No slug holds a slash. */
export function placeOfSubject(subject: string): {
  readonly resolution: string;
  readonly label: string | null;
} {
  const slash = subject.indexOf("/");
  if (slash === -1) return { resolution: subject, label: null };
  return { resolution: subject.slice(0, slash), label: subject.slice(slash + 1) };
}

/** The ids of mandates by their places in addresses; those that are not there any more are missing. */
export async function mandateIdsOf(reader: Reader, subjects: readonly string[]): Promise<number[]> {
  if (subjects.length === 0) return [];
  const wanted = new Set(subjects);
  const places = subjects.map(placeOfSubject);
  const rows = await reader.mandate.findMany({
    where: {
      resolution: { slug: { in: [...new Set(places.map(({ resolution }) => resolution))] } },
      label: { in: [...new Set(places.map(({ label }) => label ?? ""))] },
    },
    select: { id: true, label: true, resolution: { select: { slug: true } } },
  });
  return rows.flatMap(({ id, label, resolution }) => (wanted.has(`${resolution.slug}/${label}`) ? id : []));
}
