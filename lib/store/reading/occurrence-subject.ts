import type { Reader } from "../store";

/** An occurrence's address within the register: "A-RES-74-176/26". */
export async function getOccurrenceSubject(reader: Reader, occurrenceId: number): Promise<string> {
  const { provision } = await reader.occurrence.findUniqueOrThrow({
    where: { id: occurrenceId },
    select: {
      provision: { select: { mandate: { select: { label: true, resolution: { select: { slug: true } } } } } },
    },
  });
  return `${provision.mandate.resolution.slug}/${provision.mandate.label}`;
}
