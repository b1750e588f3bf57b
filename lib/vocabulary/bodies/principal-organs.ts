import type { BodyFamily } from "./body";

export const PRINCIPAL_ORGANS: readonly BodyFamily[] = [
  {
    class: "organization",
    parent: "united-nations-system",
    source: "charter",
    rows: [["united-nations", "United Nations", "UN", ["United Nations Organization"]]],
  },
  {
    class: "principal-organ",
    parent: "united-nations",
    source: "charter",
    rows: [
      ["general-assembly", "General Assembly", null, ["United Nations General Assembly", "UNGA"]],
      ["security-council", "Security Council", null, ["United Nations Security Council", "UNSC"]],
      ["economic-and-social-council", "Economic and Social Council", "ECOSOC"],
      ["trusteeship-council", "Trusteeship Council"],
      [
        "international-court-of-justice",
        "International Court of Justice",
        "ICJ",
        ["principal judicial organ of the United Nations"],
      ],
      [
        "secretariat",
        "Secretariat",
        null,
        ["United Nations Secretariat", "Secretariat of the United Nations"],
      ],
    ],
  },
];
