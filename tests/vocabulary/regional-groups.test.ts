import { expect, it } from "vitest";
import { allBodies } from "@/lib/vocabulary/bodies";
import {
  findMemberState,
  memberStates,
  memberStateWritten,
  REGIONAL_GROUP_IDS,
  statesOfGroup,
} from "@/lib/vocabulary/regional-groups";

const members = allBodies().filter(
  ({ parent, class: kind }) => kind === "state" && parent === "member-states",
);

it("each of the 193 Member States of the vocabulary stands in exactly one group", () => {
  expect(members).toHaveLength(193);
  expect(
    memberStates()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(members.map(({ id }) => id).sort());
});

it("the groups are as large as the published lists say, with Türkiye in one of its two and the observer counted apart", () => {
  expect(REGIONAL_GROUP_IDS.map((group) => [group, statesOfGroup(group).length])).toEqual([
    ["african-group", 54],
    ["asia-pacific-group", 54],
    ["eastern-european-group", 23],
    ["grulac", 33],
    ["western-european-and-others-group", 29],
  ]);
  const others = statesOfGroup("western-european-and-others-group");
  expect(others.filter(({ remark }) => remark === "observer").map(({ name }) => name)).toEqual([
    "United States of America",
  ]);
  expect(memberStates().flatMap(({ id, remark }) => (remark === null ? [] : [[id, remark]]))).toEqual([
    ["kiribati", "listed-there"],
    ["turkiye", "two-groups"],
    ["united-states-of-america", "observer"],
  ]);
  expect(findMemberState("israel")).toMatchObject({
    group: "western-european-and-others-group",
    remark: null,
  });
});

it("groups and the States in them stand by name", () => {
  const names = (group: (typeof REGIONAL_GROUP_IDS)[number]) => statesOfGroup(group).map(({ name }) => name);
  expect(names("african-group").slice(0, 12).at(-1)).toBe("Congo");
  expect(names("african-group")[12]).toBe("Côte d'Ivoire");
  for (const group of REGIONAL_GROUP_IDS) {
    const plain = names(group).map((name) => name.normalize("NFKD").replace(/\p{M}/gu, ""));
    expect(plain).toEqual([...plain].sort((a, b) => a.localeCompare(b, "en")));
  }
});

it("each code of ISO 3166-1 belongs to one State, and the codes of the runtime name the same one", () => {
  const codes = memberStates().flatMap(({ alpha2, alpha3 }) => [alpha2, alpha3]);
  expect(new Set(codes).size).toBe(386);
  const names = new Intl.DisplayNames("en", { type: "region" });
  const wrong = memberStates().filter(({ alpha2, id }) => {
    const named = memberStateWritten(names.of(alpha2) ?? "");
    return named !== null && named.id !== id;
  });
  expect(wrong).toEqual([]);
  const unlike = memberStates().filter(({ alpha2, alpha3 }) => alpha2[0] !== alpha3[0]);
  expect(unlike.map(({ alpha3 }) => alpha3)).toEqual(["COM", "PRK", "SRB"]);
});

it("a State is found by name, other names, codes in any case and id, and nothing else is", () => {
  for (const { id, name, alpha2, alpha3 } of memberStates())
    for (const written of [id, name, alpha2, alpha3.toLowerCase(), ` ${name} `])
      expect(memberStateWritten(written)?.id, written).toBe(id);
  expect(memberStateWritten("the United Kingdom")?.alpha3).toBe("GBR");
  expect(memberStateWritten("Turkey")?.id).toBe("turkiye");
  for (const written of ["", "Holy See", "State of Palestine", "UNODC", "Member States", "ZZ", "constructor"])
    expect(memberStateWritten(written), written).toBeNull();
});
