/** The house: code imports only from a lower floor, and folders of one floor do not know each other. */
export const FLOORS: Readonly<Record<string, number>> = {
  "lib/vocabulary": 0,
  "lib/calendar": 0,
  "lib/resolution": 0,
  "lib/reading": 1,
  "lib/grammar": 1,
  "lib/tracking": 2,
  "lib/queries": 3,
  "lib/exports": 3,
  "lib/store": 4,
  "lib/access": 4,
  "lib/operations": 5,
  "lib/ui": 6,
  "lib/cli": 6,
  app: 7,
};

/** Floors up to this one are pure: no clock, file system, network, framework, database. */
export const LAST_PURE_FLOOR = 3;

/** What Next loads from the root (instrumentation.ts) belongs to the application. */
export function folderOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  if (first === "lib") return `lib/${second}`;
  return path.includes("/") && first !== "app" ? first : "app";
}

export function floorOf(path: string): number | null {
  return FLOORS[folderOf(path)] ?? null;
}
