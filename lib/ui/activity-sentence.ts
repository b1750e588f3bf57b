import type { Activity, ActivityList } from "../operations/list-activity";
import { formatSession } from "../queries/format-session";
import { say, WORDS } from "../vocabulary/words";
import { nameOfResolution } from "./resolution-name";

type Known = keyof typeof WORDS.activity.did;

/** Every action that there are words for, as a choice says it: "Imported". */
export const ACTIONS = Object.keys(WORDS.activity.did).filter(isKnown);

function isKnown(action: string): action is Known {
  return Object.hasOwn(WORDS.activity.did, action);
}

/** An action as a choice: its name in the audit, as words. */
export function nameOfAction(action: string): string {
  const words = action.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What was done, as a sentence. */
export function sentenceOf({ actor, action, subject }: Activity, list: ActivityList): string {
  const words = { who: actor, what: nameOfSubject(subject, list) };
  return isKnown(action) ? say(`activity.did.${action}`, words) : say("activity.unknown", words);
}

function nameOfSubject(subject: Activity["subject"], { resolutions }: ActivityList): string {
  if (subject.is === "session") return formatSession(subject.session);
  if (subject.is === "other") return say("activity.theRegister");
  const reference = resolutions.get(subject.slug);
  const resolution = reference === undefined ? subject.slug : nameOfResolution(reference);
  return subject.label === null
    ? resolution
    : say("activity.paragraph", { label: subject.label, resolution });
}

const DOORS = ["web", "api", "command-line", "setup"] as const;

/** Through which door it was done. */
export function nameOfDoor(door: string): string {
  return say(`activity.door.${DOORS.find((one) => one === door) ?? "other"}`);
}
