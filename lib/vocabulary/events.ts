/** Nouns of what is convened and attended. */
export const GATHERING_NOUNS: ReadonlySet<string> = new Set(
  "meeting meetings conference summit session dialogue debate forum congress consultation consultations workshop seminar symposium event events discussion plenary conferences hearing commemoration panel review".split(
    " ",
  ),
);

/** Nouns of what recurs in the calendar once it is proclaimed. */
export const OBSERVANCE_NOUNS: ReadonlySet<string> = new Set([
  "day",
  "days",
  "week",
  "month",
  "year",
  "decade",
]);

/** Verbs that bring a gathering about. */
export const CONVENING_VERBS: ReadonlySet<string> = new Set(
  "convene hold organize organise schedule host dedicate".split(" "),
);

/** Verbs that give a time its name: "designate 30 July as the World Day against Trafficking in Persons". */
export const NAMING_VERBS: ReadonlySet<string> = new Set("designate proclaim declare establish".split(" "));
