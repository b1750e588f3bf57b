import { describe, expect, test } from "vitest";
import { findBody, getBody } from "@/lib/vocabulary/bodies";
import { findCommitteeByName, findCommitteeBySymbol, MAIN_COMMITTEES } from "@/lib/vocabulary/committees";
import {
  findOrganByEnactingWords,
  findOrganByName,
  findOrganBySymbol,
  ORGANS,
} from "@/lib/vocabulary/organs";

describe("the organs that adopt resolutions", () => {
  test("each organ is a body of the vocabulary under its official name", () => {
    for (const organ of ORGANS) expect(getBody(organ.bodyId).name).toBe(organ.name);
  });

  test("each organ is found by its own name and by each start of its symbols", () => {
    for (const organ of ORGANS) {
      expect(findOrganByName(organ.name)).toBe(organ);
      for (const start of organ.symbolStarts) expect(findOrganBySymbol(`${start}1`)).toBe(organ);
    }
  });

  test("enacting words are those that a resolution prints", () => {
    for (const organ of ORGANS) expect(organ.enactingWords).toMatch(/^The [A-Z].*,$/);
  });

  test.each([
    ["A/RES/74/176", "General Assembly"],
    ["A/RES/ES-11/1", "General Assembly"],
    ["A/80/L.12", "General Assembly"],
    ["A/C.3/74/L.10/Rev.1", "General Assembly"],
    ["A/HRC/RES/56/10", "Human Rights Council"],
    ["A/HRC/56/L.8", "Human Rights Council"],
    ["S/RES/2618 (2022)", "Security Council"],
    ["S/PRST/2012/2", "Security Council"],
    ["E/RES/2022/8", "Economic and Social Council"],
    ["E/RES/9(I)", "Economic and Social Council"],
    ["E/CN.15/2018/L.3", "Commission on Crime Prevention and Criminal Justice"],
    ["UNEP/EA.5/RES.14", "United Nations Environment Assembly of the United Nations Environment Programme"],
    ["WHA66.10", "World Health Assembly"],
    ["12/CP.26", "Conference of the Parties to the United Nations Framework Convention on Climate Change"],
    [
      "Decision 1/CMA.3",
      "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
    ],
  ])("%s is of the %s", (symbol, name) => {
    expect(findOrganBySymbol(symbol)?.name).toBe(name);
  });

  test.each(["A/CONF.232/2023/4", "A/AC.105/1258", "E/C.12/GC/26", "ST/SGB/2017/1", "12/XY.26", ""])(
    "%j is of no organ here",
    (symbol) => {
      expect(findOrganBySymbol(symbol)).toBeNull();
    },
  );

  test.each([
    ["The General Assembly,", "general-assembly"],
    ["The Economic and Social\nCouncil,", "economic-and-social-council"],
    ["THE SECURITY COUNCIL,", "security-council"],
    ["The Sixty-sixth World Health Assembly,", "world-health-assembly"],
    ["The United Nations Environment Assembly,", "united-nations-environment-assembly"],
    [
      "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,",
      "untoc-conference-of-parties",
    ],
  ])("%s opens a resolution", (words, bodyId) => {
    expect(findOrganByEnactingWords(words)?.bodyId).toBe(bodyId);
  });

  test.each(["The Conference of the Parties,", "The Special Committee,", "Recalling its resolution 64/293,"])(
    "%s does not tell the organ",
    (words) => {
      expect(findOrganByEnactingWords(words)).toBeNull();
    },
  );
});

describe("the Main Committees", () => {
  test("each is a body of the vocabulary, also under its subject", () => {
    for (const committee of MAIN_COMMITTEES) {
      expect(getBody(committee.bodyId).name).toBe(committee.name);
      expect(findBody(committee.subject)?.id).toBe(committee.bodyId);
    }
  });

  test("a committee is found by number, by subject and by both", () => {
    for (const print of ["Fourth Committee", "Special Political and Decolonization Committee"]) {
      expect(findCommitteeByName(print)?.symbol).toBe("A/C.4");
    }
    expect(
      findCommitteeByName("Special Political and Decolonization Committee (Fourth Committee)")?.number,
    ).toBe(4);
    expect(findCommitteeByName("Seventh Committee")).toBeNull();
  });

  test("a draft of a committee is told by its symbol, a plenary draft has none", () => {
    expect(findCommitteeBySymbol("A/C.3/74/L.10/Rev.1")?.name).toBe("Third Committee");
    expect(findCommitteeBySymbol("A/80/L.12")).toBeNull();
    expect(findCommitteeBySymbol("A/C.31/1")).toBeNull();
  });
});
