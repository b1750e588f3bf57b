import type { BodyFamily, BodyRow } from "./body";
import { kebabCase } from "./named-rows";

/** Authorities, parties and forces within one country, as resolutions of the Security Council and on conflicts name them. */
export const NATIONAL_INSTITUTIONS: BodyFamily = {
  class: "organization",
  parent: null,
  source: "resolutions",
  rows: [
    ...authorities("afghanistan", "Afghan"),
    ...authorities("central-african-republic", "CAR"),
    ...authorities("democratic-republic-of-the-congo", "Congolese"),
    ...authorities("haiti", "Haitian"),
    ...authorities("iraq", "Iraqi"),
    ...authorities("iran", "Iranian"),
    ...authorities("lebanon", "Lebanese"),
    ...authorities("libya", "Libyan"),
    ...authorities("mali", "Malian"),
    ...authorities("somalia", "Somali"),
    ...authorities("south-sudan", "South Sudanese"),
    ...authorities("sudan", "Sudanese"),
    ...authorities("syrian-arab-republic", "Syrian"),
    ["drc-authorities", "DRC authorities", null, [], "democratic-republic-of-the-congo"],
    ["south-sudan-authorities", "South Sudan authorities", null, [], "south-sudan"],
    ["somali-government-authorities", "Somali Government authorities", null, [], "somalia"],
    ["palestinian-institutions", "Palestinian institutions", null, [], "state-of-palestine"],
    ["syrian-regime", "Syrian regime", null, [], "syrian-arab-republic"],
    [
      "federal-government-of-somalia",
      "Federal Government of Somalia",
      "FGS",
      ["Government of the Federal Republic of Somalia", "GFRS"],
      "somalia",
    ],
    ["federal-member-states-of-somalia", "Federal Member States of Somalia", "FMS", [], "somalia"],
    [
      "transition-government-of-mali",
      "Transition Government of Mali",
      null,
      ["Malian Transition Government"],
      "mali",
    ],
    [
      "revitalized-transitional-government-of-national-unity",
      "Revitalized Transitional Government of National Unity",
      "RTGoNU",
      ["Revitalised Transitional Government of National Unity", "Transitional Government of National Unity"],
      "south-sudan",
    ],
    [
      "afghan-political-actors-and-stakeholders",
      "Afghan political actors and stakeholders",
      null,
      [],
      "afghanistan",
    ],
    ["taliban", "Taliban"],
    [
      "palestine-liberation-organization",
      "Palestine Liberation Organization",
      "PLO",
      [],
      "state-of-palestine",
    ],
    [
      "palestinian-authority",
      "Palestinian Authority",
      null,
      ["Palestinian National Authority"],
      "state-of-palestine",
    ],
    [
      "frente-polisario",
      "Frente Popular para la Liberación de Saguía el-Hamra y de Río de Oro",
      null,
      ["Frente Polisario", "Polisario Front"],
    ],
    ["turkish-cypriot-side", "Turkish Cypriot side"],
    ["turkish-forces", "Turkish forces"],
    ["leaders-of-the-two-cypriot-communities", "leaders of the two Cypriot communities"],
    [
      "committee-on-missing-persons-in-cyprus",
      "Committee on Missing Persons in Cyprus",
      "CMP",
      ["Committee on Missing Persons"],
    ],
    ["houthis", "Houthis"],
    ["lebanese-armed-forces", "Lebanese Armed Forces", "LAF", [], "lebanon"],
    ["rapid-support-forces", "Rapid Support Forces", "RSF", [], "sudan"],
    ["sudanese-armed-forces", "Sudanese Armed Forces", "SAF", [], "sudan"],
    ["mouvement-du-23-mars", "Mouvement du 23 mars", "M23", ["March 23 Movement"]],
  ],
};

function authorities(state: string, adjective: string): readonly BodyRow[] {
  return ["authorities", "institutions", "parties"].map((noun) => [
    kebabCase(`${adjective} ${noun}`),
    `${adjective} ${noun}`,
    null,
    [],
    state,
  ]);
}
