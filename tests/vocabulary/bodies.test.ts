import { describe, expect, test } from "vitest";
import {
  allBodies,
  BODY_CLASS_LABELS,
  BODY_SOURCES,
  type Body,
  bodyIdFromName,
  findBody,
  getBody,
  PRINTED_BODY_PREFIX,
} from "@/lib/vocabulary/bodies";

const names = (body: Body) => [body.name, body.acronym ?? body.name, ...body.otherNames];

describe("the vocabulary of bodies as data", () => {
  test("every id is in kebab-case and given once", () => {
    const ids = allBodies().map((body) => body.id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every parent is a body, and no body is its own ancestor", () => {
    for (const body of allBodies()) {
      const above = new Set([body.id]);
      for (let parent = body.parent; parent !== null; parent = getBody(parent).parent) {
        expect(above, `${parent} above ${body.id}`).not.toContain(parent);
        above.add(parent);
      }
    }
  });

  test("every class has a label and every source a name", () => {
    for (const body of allBodies()) {
      expect(BODY_CLASS_LABELS[body.class], body.id).toBeTruthy();
      expect(BODY_SOURCES[body.source], body.id).toBeTruthy();
    }
  });

  test("no name has two owners: each name and acronym finds its own body", () => {
    const lost = allBodies().flatMap((body) => names(body).filter((name) => findBody(name)?.id !== body.id));
    expect(lost).toEqual([]);
  });

  test("official names are tidy and carry no article", () => {
    const untidy = allBodies().filter((body) => /^the |^ | $| {2}|[‘’]/i.test(body.name));
    expect(untidy.map((body) => body.id)).toEqual([]);
  });

  test("there are the 193 Member States and the two observer States", () => {
    const states = allBodies().filter((body) => body.class === "state");
    expect(states.filter((body) => body.parent === "member-states")).toHaveLength(193);
    expect(states.filter((body) => body.parent === "observer-states").map((body) => body.id)).toEqual([
      "holy-see",
      "state-of-palestine",
    ]);
  });

  test("each class has bodies", () => {
    const used = new Set(allBodies().map((body) => body.class));
    expect([...used].sort()).toEqual(Object.keys(BODY_CLASS_LABELS).sort());
  });
});

describe("finding a body by its printed name", () => {
  test.each([
    ["the Secretary\u2011General", "secretary-general"],
    ["SECRETARY-GENERAL OF THE UNITED NATIONS", "secretary-general"],
    ["Secretary -General", "secretary-general"],
    ["United Nations Office on Drugs and Crime (UNODC)", "unodc"],
    ["UNODC", "unodc"],
    ["United Nations Children\u2019s Fund", "unicef"],
    ["Cote d\u2018Ivoire", "cote-divoire"],
    ["Turkiye", "turkiye"],
    ["the Office of the United Nations\u00a0High Commissioner for Human  Rights", "ohchr"],
    ["International Labor Organization", "ilo"],
    ["Organisation of American States", "organization-of-american-states"],
    ["sub-regional organisations", "subregional-organizations"],
    ["non\u2011governmental organizations", "non-governmental-organizations"],
    ["UN entities", "united-nations-system"],
    ["entities of the United Nations system", "united-nations-system"],
    ["Department of Peace Operations of the Secretariat", "dpo"],
    ["United Nations Department of Operational Support", "dos"],
    [
      "Special Rapporteur of the Human Rights Council on trafficking in persons, especially women and children",
      "special-rapporteur-on-trafficking-in-persons",
    ],
    ["Islamic Republic of Iran", "iran"],
    ["Iran (Islamic Republic of)", "iran"],
    ["1718 Committee", "1718-committee"],
    ["Committee established pursuant to resolution 1718 (2006)", "1718-committee"],
    ["Security Council Committee established pursuant to resolution 1540 (2004)", "1540-committee"],
    [
      "conference of the parties to the Convention on Biological Diversity",
      "convention-on-biological-diversity-conference-of-parties",
    ],
    [
      "Inter-Agency Coordination Group against Trafficking in Persons",
      "inter-agency-coordination-group-against-trafficking-in-persons",
    ],
    ["Special Political and Decolonization Committee (Fourth Committee)", "fourth-committee"],
    ["troop and police contributing countries", "troop-and-police-contributing-countries"],
    ["UN-Women", "un-women"],
  ])("%s", (printed, id) => {
    expect(findBody(printed)?.id).toBe(id);
  });

  test.each([
    "who",
    "it",
    "eco",
    "the Committee",
    "the Office",
    "the Council",
    "the Conference",
    "the secretariat",
    "a report",
    "the Museum of Pacific Navigation",
    "Member States and stakeholders",
    "",
    "(UNODC)",
  ])("%j names no body by itself", (printed) => {
    expect(findBody(printed)).toBeNull();
  });

  test("States, Member States, States parties and Governments are four bodies", () => {
    const ids = ["States", "Member States", "States parties", "Governments"].map(
      (name) => findBody(name)?.id,
    );
    expect(ids).toEqual(["states", "member-states", "states-parties", "governments"]);
  });

  test("an office-holder and the office are two bodies, one under the other", () => {
    const holder = findBody("United Nations High Commissioner for Refugees");
    expect(holder?.class).toBe("office-holder");
    expect(holder?.parent).toBe(findBody("Office of the United Nations High Commissioner for Refugees")?.id);
  });

  test("a text of a megabyte is answered at once", () => {
    const started = performance.now();
    for (const piece of ["the ", "- ", "(A", "Chair of ", "United Nations "])
      findBody(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("offices that any body may have", () => {
  test.each([
    ["Chair of the Committee for Development Policy", "chair-of-committee-for-development-policy"],
    ["members of the Committee for Development Policy", "members-of-committee-for-development-policy"],
    ["Executive Director of UNODC", "executive-director-of-unodc"],
    ["Government of the Sudan", "government-of-sudan"],
    ["Government of Israel", "government-of-israel"],
    ["Government of the DRC", "government-of-democratic-republic-of-the-congo"],
    ["Government of the Islamic Republic of Iran", "government-of-iran"],
  ])("%s has an id that leads back to it", (printed, id) => {
    const body = findBody(printed);
    expect(body?.id).toBe(id);
    expect(getBody(id)).toEqual(body);
    expect(allBodies()).toContain(getBody(body?.parent ?? ""));
  });

  test("the name of a Government keeps the article of its State", () => {
    expect(getBody("government-of-sudan").name).toBe("Government of the Sudan");
    expect(getBody("government-of-venezuela").name).toBe(
      "Government of the Bolivarian Republic of Venezuela",
    );
    expect(getBody("government-of-libya").name).toBe("Government of Libya");
  });

  test.each(["Chair of Member States", "Government of UNODC", "Bureau of Sudan", "Chair of the Committee"])(
    "%s is no office",
    (printed) => {
      expect(findBody(printed)).toBeNull();
    },
  );
});

describe("ids for printed names", () => {
  test("a known name has the id of its body, whatever its print", () => {
    expect(bodyIdFromName("the World Health Organization (WHO)")).toBe("who");
  });

  test("an unknown name has the same id in every print, and one that no body of the vocabulary has", () => {
    const id = bodyIdFromName("the Museum\u00a0of Pacific Navigation");
    expect(bodyIdFromName("Museum of Pacific navigation")).toBe(id);
    expect(id).toBe("named-museum-of-pacific-navigation");
    expect(allBodies().filter((body) => body.id.startsWith(PRINTED_BODY_PREFIX))).toEqual([]);
  });

  test("a name without letters still has an id", () => {
    expect(bodyIdFromName(" — ")).toBe("named-unnamed");
  });

  test("getBody refuses an id that the vocabulary does not have", () => {
    expect(() => getBody("named-museum-of-pacific-navigation")).toThrow(/no body/);
    expect(() => getBody("chair-of-sudan")).toThrow(/no body/);
  });
});
