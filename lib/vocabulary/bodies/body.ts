import type { BodyClass } from "./classes";
import type { SourceKey } from "./sources";

/** An organ, office, office-holder or group that a resolution can address. Bodies form a tree by `parent`. */
export interface Body {
  /** Kebab-case of the official name or of its usual short form: "general-assembly", "unodc", "member-states". */
  readonly id: string;
  /** The official name, without "the". */
  readonly name: string;
  readonly acronym: string | null;
  /** Other names the United Nations prints for exactly this body. */
  readonly otherNames: readonly string[];
  readonly class: BodyClass;
  /** The id of the body it belongs to, null at the top of a tree. */
  readonly parent: string | null;
  /** The list to check the name against: a key of `BODY_SOURCES`, which says what was checked. */
  readonly source: SourceKey;
}

/** One line of a data file: id, name, acronym, other names, and a parent that differs from the family's. */
export type BodyRow = readonly [
  id: string,
  name: string,
  acronym?: string | null,
  otherNames?: readonly string[],
  parent?: string | null,
];

/** Rows that share class, parent and source. */
export interface BodyFamily {
  readonly class: BodyClass;
  readonly parent: string | null;
  readonly source: SourceKey;
  /** Further names that follow from the official one by a rule of print ("… of the Secretariat"). */
  readonly variants?: (name: string) => readonly string[];
  readonly rows: readonly BodyRow[];
}
