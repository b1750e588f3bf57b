/** What somebody may be in the register; each role may do what those before it may. */
export const ROLES = ["reader", "contributor", "reviewer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** A role as it was written down; a word that is none is the least of them. */
export function roleOf(word: string): Role {
  return ROLES.find((role) => role === word) ?? "reader";
}

/** What can be done to the register. */
export type Action =
  | "read"
  | "record-status"
  | "record-acceptance"
  | "record-state"
  | "comment"
  | "watch"
  | "review"
  | "import-resolution"
  | "correct-calendar"
  | "date-event"
  | "manage-reminders"
  | "manage-tokens"
  | "manage-people"
  | "verify-audit"
  | "prepare-register";

/** The door through which somebody comes. */
export type Door = "web" | "api" | "command-line" | "setup";

/** Who does something, and through which door. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly door: Door;
  /** Id of the user who is signed in; left out: nobody is, or it is the operator at the machine. */
  readonly userId?: string;
}

const LEAST_ROLE: Readonly<Record<Action, Role>> = {
  read: "reader",
  "record-status": "contributor",
  "record-acceptance": "contributor",
  "record-state": "contributor",
  comment: "contributor",
  watch: "reader",
  review: "reviewer",
  "import-resolution": "reviewer",
  "correct-calendar": "reviewer",
  "date-event": "reviewer",
  "manage-reminders": "reviewer",
  "manage-tokens": "administrator",
  "manage-people": "administrator",
  "verify-audit": "administrator",
  "prepare-register": "administrator",
};

/** Whether an actor may do something. The register is open to readers. */
export function allows(actor: Actor, action: Action): boolean {
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(LEAST_ROLE[action]);
}

/** Anybody who looks at the pages. */
export const READER: Actor = { name: "reader", role: "reader", door: "web" };

/** Whoever can run commands on the machine of the register may do everything. */
export const OPERATOR: Actor = { name: "operator", role: "administrator", door: "command-line" };

/** The setting-up of the register by the application itself. */
export const SETUP: Actor = { name: "operative", role: "administrator", door: "setup" };
