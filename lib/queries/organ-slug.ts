import { ORGAN_CALENDARS } from "../calendar/organs/registry";

/**
 * An organ's place in addresses, made of its name.
 * @example
 * organSlug("Economic and Social Council") // => "economic-and-social-council"
 */
export function organSlug(organ: string): string {
  return organ
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * The official name of the organ that has this place in addresses. Null: the calendar knows none.
 * @example
 * findOrganBySlug("general-assembly") // => "General Assembly"
 * @example
 * findOrganBySlug("trusteeship-council") // => null
 */
export function findOrganBySlug(slug: string): string | null {
  return ORGAN_CALENDARS.find(({ organ }) => organSlug(organ) === slug)?.organ ?? null;
}
