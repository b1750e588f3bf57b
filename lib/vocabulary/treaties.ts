/** A treaty as resolutions name it. */
export interface Treaty {
  /** The official name, without "the". */
  readonly name: string;
  readonly acronym: string | null;
  /** Other names the United Nations prints for exactly this treaty. */
  readonly otherNames: readonly string[];
  /** The year in which it was adopted. */
  readonly adopted: number;
  /** Where name and year are to be looked up; they follow the usage of resolutions. */
  readonly source: string;
}

type Row = readonly [
  adopted: number,
  name: string,
  acronym: string | null,
  source: string,
  ...otherNames: string[],
];

/** The United Nations Treaty Collection, by chapter and number. */
const un = (number: string) => `United Nations Treaty Collection, ${number}`;
const ilo = (number: number) => `International Labour Organization, Convention No. ${number}`;
const imo = "International Maritime Organization";
const red = "International Committee of the Red Cross, treaty database";
const arms = "United Nations Office for Disarmament Affairs, treaties database";
const unesco = "UNESCO, legal instruments";

const UNTOC = "United Nations Convention against Transnational Organized Crime";
const LAW_OF_THE_SEA = "United Nations Convention on the Law of the Sea";
const CHILD = "Optional Protocol to the Convention on the Rights of the Child on";
const GENEVA =
  "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of";
const IN_FISH =
  "relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks";
const SINGLE = "Single Convention on Narcotic Drugs";

const ROWS: readonly Row[] = [
  [1945, "Charter of the United Nations", null, un("I.1"), "United Nations Charter", "UN Charter"],
  [1945, "Statute of the International Court of Justice", null, un("I.3")],
  [
    1948,
    "Convention on the Prevention and Punishment of the Crime of Genocide",
    null,
    un("IV.1"),
    "Genocide Convention",
  ],
  [
    1965,
    "International Convention on the Elimination of All Forms of Racial Discrimination",
    "ICERD",
    un("IV.2"),
  ],
  [1966, "International Covenant on Economic, Social and Cultural Rights", "ICESCR", un("IV.3")],
  [
    2008,
    "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
    null,
    un("IV.3.a"),
  ],
  [1966, "International Covenant on Civil and Political Rights", "ICCPR", un("IV.4")],
  [
    1966,
    "Optional Protocol to the International Covenant on Civil and Political Rights",
    null,
    un("IV.5"),
    "First Optional Protocol to the International Covenant on Civil and Political Rights",
  ],
  [
    1989,
    "Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty",
    null,
    un("IV.12"),
    "Second Optional Protocol to the International Covenant on Civil and Political Rights",
  ],
  [
    1968,
    "Convention on the Non-Applicability of Statutory Limitations to War Crimes and Crimes against Humanity",
    null,
    un("IV.6"),
  ],
  [
    1973,
    "International Convention on the Suppression and Punishment of the Crime of Apartheid",
    null,
    un("IV.7"),
  ],
  [1979, "Convention on the Elimination of All Forms of Discrimination against Women", "CEDAW", un("IV.8")],
  [
    1999,
    "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
    null,
    un("IV.8.b"),
  ],
  [
    1984,
    "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "CAT",
    un("IV.9"),
    "Convention against Torture",
    "United Nations Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
  ],
  [
    2002,
    "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "OPCAT",
    un("IV.9.b"),
    "Optional Protocol to the Convention against Torture",
  ],
  [
    1989,
    "Convention on the Rights of the Child",
    "CRC",
    un("IV.11"),
    "United Nations Convention on the Rights of the Child",
  ],
  [2000, `${CHILD} the involvement of children in armed conflict`, null, un("IV.11.b")],
  [2000, `${CHILD} the sale of children, child prostitution and child pornography`, null, un("IV.11.c")],
  [2011, `${CHILD} a communications procedure`, null, un("IV.11.d")],
  [
    1990,
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    "ICRMW",
    un("IV.13"),
  ],
  [
    2006,
    "Convention on the Rights of Persons with Disabilities",
    "CRPD",
    un("IV.15"),
    "United Nations Convention on the Rights of Persons with Disabilities",
  ],
  [
    2006,
    "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
    null,
    un("IV.15.a"),
  ],
  [
    2006,
    "International Convention for the Protection of All Persons from Enforced Disappearance",
    "ICPPED",
    un("IV.16"),
  ],
  [
    1951,
    "Convention relating to the Status of Refugees",
    null,
    un("V.2"),
    "1951 Convention",
    "1951 Refugee Convention",
    "Refugee Convention",
    "United Nations Convention relating to the Status of Refugees",
  ],
  [
    1967,
    "Protocol relating to the Status of Refugees",
    null,
    un("V.5"),
    "1967 Protocol thereto",
    "1967 Protocol",
  ],
  [1954, "Convention relating to the Status of Stateless Persons", null, un("V.3")],
  [1961, "Convention on the Reduction of Statelessness", null, un("V.4")],
  [1961, `${SINGLE} of 1961`, null, un("VI.15"), `${SINGLE}`],
  [
    1972,
    `${SINGLE} of 1961 as amended by the Protocol amending the Single Convention on Narcotic Drugs, 1961`,
    null,
    un("VI.18"),
    `${SINGLE} of 1961 as amended by the 1972 Protocol`,
    `${SINGLE} of 1961, as amended by the 1972 Protocol`,
    `${SINGLE} as amended by the 1972 Protocol`,
    `${SINGLE}, 1961, as amended by the 1972 Protocol`,
    `${SINGLE} of 1961 as amended by the Protocol of 1972`,
  ],
  [1971, "Convention on Psychotropic Substances", null, un("VI.16")],
  [
    1988,
    "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances",
    null,
    un("VI.19"),
  ],
  [
    1950,
    "Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others",
    null,
    un("VII.11.a"),
  ],
  [
    2003,
    "WHO Framework Convention on Tobacco Control",
    null,
    un("IX.4"),
    "World Health Organization Framework Convention on Tobacco Control",
    "Framework Convention on Tobacco Control",
  ],
  [1980, "United Nations Convention on Contracts for the International Sale of Goods", null, un("X.10")],
  [1926, "Slavery Convention", null, un("XVIII.3")],
  [
    1956,
    "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery",
    null,
    un("XVIII.4"),
  ],
  [1979, "International Convention against the Taking of Hostages", null, un("XVIII.5")],
  [
    1973,
    "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents",
    null,
    un("XVIII.7"),
  ],
  [1994, "Convention on the Safety of United Nations and Associated Personnel", null, un("XVIII.8")],
  [
    2005,
    "Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel",
    null,
    un("XVIII.8.a"),
  ],
  [1997, "International Convention for the Suppression of Terrorist Bombings", null, un("XVIII.9")],
  [1998, "Rome Statute of the International Criminal Court", null, un("XVIII.10"), "Rome Statute"],
  [1999, "International Convention for the Suppression of the Financing of Terrorism", null, un("XVIII.11")],
  [
    2000,
    `${UNTOC}`,
    "UNTOC",
    un("XVIII.12"),
    "Organized Crime Convention",
    "Palermo Convention",
    "Convention against Transnational Organized Crime",
  ],
  [
    2000,
    `Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the ${UNTOC}`,
    null,
    un("XVIII.12.a"),
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
    "Trafficking in Persons Protocol",
    "Palermo Protocol",
    `United Nations Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children`,
    `United Nations Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the ${UNTOC}`,
    `Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children supplementing the ${UNTOC}`,
  ],
  [
    2000,
    `Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the ${UNTOC}`,
    null,
    un("XVIII.12.b"),
    "Protocol against the Smuggling of Migrants by Land, Sea and Air",
    "Smuggling of Migrants Protocol",
    `Protocol against the Smuggling of Migrants by Land, Sea and Air supplementing the ${UNTOC}`,
  ],
  [
    2001,
    `Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the ${UNTOC}`,
    null,
    un("XVIII.12.c"),
    "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
    "Firearms Protocol",
    `Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition supplementing the ${UNTOC}`,
  ],
  [
    2003,
    "United Nations Convention against Corruption",
    "UNCAC",
    un("XVIII.14"),
    "Convention against Corruption",
  ],
  [2005, "International Convention for the Suppression of Acts of Nuclear Terrorism", null, un("XVIII.15")],
  [1961, "Vienna Convention on Diplomatic Relations", null, un("III.3")],
  [1963, "Vienna Convention on Consular Relations", null, un("III.6")],
  [1946, "Convention on the Privileges and Immunities of the United Nations", null, un("III.1")],
  [1947, "Convention on the Privileges and Immunities of the Specialized Agencies", null, un("III.2")],
  [1969, "Vienna Convention on the Law of Treaties", null, un("XXIII.1")],
  [1982, `${LAW_OF_THE_SEA}`, "UNCLOS", un("XXI.6"), "Law of the Sea Convention"],
  [
    1994,
    `Agreement relating to the Implementation of Part XI of the ${LAW_OF_THE_SEA} of 10 December 1982`,
    null,
    un("XXI.6.a"),
    `Agreement relating to the Implementation of Part XI of the ${LAW_OF_THE_SEA}`,
    "Part XI Agreement",
  ],
  [
    1995,
    `Agreement for the Implementation of the Provisions of the ${LAW_OF_THE_SEA} of 10 December 1982 ${IN_FISH}`,
    null,
    un("XXI.7"),
    `Agreement for the Implementation of the Provisions of the ${LAW_OF_THE_SEA} ${IN_FISH}`,
    "United Nations Fish Stocks Agreement",
    "Fish Stocks Agreement",
  ],
  [
    2023,
    `Agreement under the ${LAW_OF_THE_SEA} on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction`,
    null,
    un("XXI.10"),
    "BBNJ Agreement",
  ],
  [1958, "Convention on the Recognition and Enforcement of Foreign Arbitral Awards", null, un("XXII.1")],
  [
    1974,
    "Convention on Registration of Objects Launched into Outer Space",
    null,
    un("XXIV.1"),
    "Registration Convention",
  ],
  [
    1967,
    "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies",
    null,
    arms,
    "Outer Space Treaty",
  ],
  [
    1972,
    "Convention on International Liability for Damage Caused by Space Objects",
    null,
    "General Assembly resolution 2777 (XXVI)",
  ],
  [
    1968,
    "Treaty on the Non-Proliferation of Nuclear Weapons",
    "NPT",
    arms,
    "Nuclear Non-Proliferation Treaty",
    "Non-Proliferation Treaty",
  ],
  [1996, "Comprehensive Nuclear-Test-Ban Treaty", "CTBT", un("XXVI.4")],
  [2017, "Treaty on the Prohibition of Nuclear Weapons", "TPNW", un("XXVI.9")],
  [
    1992,
    "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction",
    "CWC",
    un("XXVI.3"),
    "Chemical Weapons Convention",
  ],
  [
    1971,
    "Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction",
    "BWC",
    arms,
    "Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons",
    "Biological Weapons Convention",
    "Biological and Toxin Weapons Convention",
  ],
  [
    1925,
    "Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare",
    null,
    arms,
    "1925 Geneva Protocol",
    "Geneva Protocol of 1925",
  ],
  [
    1976,
    "Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques",
    "ENMOD",
    un("XXVI.1"),
  ],
  [
    1980,
    "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects",
    "CCW",
    un("XXVI.2"),
    "Convention on Certain Conventional Weapons",
  ],
  [
    1997,
    "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction",
    null,
    un("XXVI.5"),
    "Anti-Personnel Mine Ban Convention",
    "Mine Ban Convention",
    "Ottawa Convention",
  ],
  [2008, "Convention on Cluster Munitions", "CCM", un("XXVI.6")],
  [2013, "Arms Trade Treaty", "ATT", un("XXVI.8")],
  [
    1967,
    "Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean",
    null,
    arms,
    "Treaty of Tlatelolco",
  ],
  [1985, "South Pacific Nuclear Free Zone Treaty", null, arms, "Treaty of Rarotonga"],
  [
    1995,
    "Treaty on the Southeast Asia Nuclear Weapon-Free Zone",
    null,
    arms,
    "Treaty of Bangkok",
    "Bangkok Treaty",
  ],
  [1996, "African Nuclear-Weapon-Free Zone Treaty", null, arms, "Treaty of Pelindaba", "Pelindaba Treaty"],
  [2006, "Treaty on a Nuclear-Weapon-Free Zone in Central Asia", null, arms],
  [1979, "Convention on the Physical Protection of Nuclear Material", null, "IAEA, INFCIRC/274"],
  [1985, "Vienna Convention for the Protection of the Ozone Layer", null, un("XXVII.2")],
  [
    1987,
    "Montreal Protocol on Substances that Deplete the Ozone Layer",
    null,
    un("XXVII.2.a"),
    "Montreal Protocol",
  ],
  [
    2016,
    "Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer",
    null,
    un("XXVII.2.f"),
    "Kigali Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer",
    "Kigali Amendment to the Montreal Protocol",
    "Kigali Amendment",
  ],
  [
    1989,
    "Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal",
    null,
    un("XXVII.3"),
    "Basel Convention",
  ],
  [
    1992,
    "United Nations Framework Convention on Climate Change",
    "UNFCCC",
    un("XXVII.7"),
    "Framework Convention on Climate Change",
  ],
  [
    1997,
    "Kyoto Protocol to the United Nations Framework Convention on Climate Change",
    null,
    un("XXVII.7.a"),
    "Kyoto Protocol",
  ],
  [
    2015,
    "Paris Agreement",
    null,
    un("XXVII.7.d"),
    "Paris Agreement under the United Nations Framework Convention on Climate Change",
    "Paris Agreement adopted under the United Nations Framework Convention on Climate Change",
  ],
  [
    1992,
    "Convention on Biological Diversity",
    "CBD",
    un("XXVII.8"),
    "United Nations Convention on Biological Diversity",
  ],
  [
    2000,
    "Cartagena Protocol on Biosafety to the Convention on Biological Diversity",
    null,
    un("XXVII.8.a"),
    "Cartagena Protocol on Biosafety",
    "Cartagena Protocol",
  ],
  [
    2010,
    "Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization to the Convention on Biological Diversity",
    null,
    un("XXVII.8.b"),
    "Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization",
    "Nagoya Protocol",
  ],
  [
    1994,
    "United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa",
    "UNCCD",
    un("XXVII.10"),
    "United Nations Convention to Combat Desertification",
    "Convention to Combat Desertification",
  ],
  [
    1998,
    "Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade",
    null,
    un("XXVII.14"),
    "Rotterdam Convention",
  ],
  [
    2001,
    "Stockholm Convention on Persistent Organic Pollutants",
    null,
    un("XXVII.15"),
    "Stockholm Convention",
  ],
  [2013, "Minamata Convention on Mercury", null, un("XXVII.17"), "Minamata Convention"],
  [
    1973,
    "Convention on International Trade in Endangered Species of Wild Fauna and Flora",
    "CITES",
    "United Nations Treaty Series, vol. 993, No. 14537",
  ],
  [
    1979,
    "Convention on the Conservation of Migratory Species of Wild Animals",
    null,
    "United Nations Treaty Series, vol. 1651, No. 28395",
  ],
  [
    1971,
    "Convention on Wetlands of International Importance especially as Waterfowl Habitat",
    null,
    "United Nations Treaty Series, vol. 996, No. 14583",
    "Ramsar Convention on Wetlands",
    "Ramsar Convention",
    "Convention on Wetlands of International Importance",
  ],
  [
    1998,
    "Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters",
    null,
    un("XXVII.13"),
    "Aarhus Convention",
  ],
  [1949, "Geneva Conventions", null, red, "four Geneva Conventions", "Geneva Conventions of 12 August 1949"],
  [
    1949,
    "Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field",
    null,
    red,
    "First Geneva Convention",
  ],
  [
    1949,
    "Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea",
    null,
    red,
    "Second Geneva Convention",
  ],
  [
    1949,
    "Geneva Convention relative to the Treatment of Prisoners of War",
    null,
    red,
    "Third Geneva Convention",
  ],
  [
    1949,
    "Geneva Convention relative to the Protection of Civilian Persons in Time of War",
    null,
    red,
    "Fourth Geneva Convention",
  ],
  [
    1977,
    `${GENEVA} International Armed Conflicts (Protocol I)`,
    null,
    red,
    `${GENEVA} International Armed Conflicts`,
  ],
  [
    1977,
    `${GENEVA} Non-International Armed Conflicts (Protocol II)`,
    null,
    red,
    `${GENEVA} Non-International Armed Conflicts`,
  ],
  [
    1954,
    "Convention for the Protection of Cultural Property in the Event of Armed Conflict",
    null,
    unesco,
    "Hague Convention for the Protection of Cultural Property in the Event of Armed Conflict",
    "1954 Hague Convention",
  ],
  [
    1970,
    "Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property",
    null,
    unesco,
  ],
  [
    1972,
    "Convention for the Protection of the World Cultural and Natural Heritage",
    null,
    unesco,
    "World Heritage Convention",
  ],
  [2003, "Convention for the Safeguarding of the Intangible Cultural Heritage", null, unesco],
  [2005, "Convention on the Protection and Promotion of the Diversity of Cultural Expressions", null, unesco],
  [
    1930,
    "Forced Labour Convention, 1930 (No. 29)",
    null,
    ilo(29),
    "Forced Labour Convention",
    "Forced Labour Convention (No. 29)",
    "Forced Labour Convention, 1930",
    "Forced Labour Convention of 1930 (No. 29)",
    "Forced Labour Convention No. 29",
  ],
  [
    1957,
    "Abolition of Forced Labour Convention, 1957 (No. 105)",
    null,
    ilo(105),
    "Abolition of Forced Labour Convention",
    "Abolition of Forced Labour Convention (No. 105)",
    "Abolition of Forced Labour Convention, 1957",
    "Abolition of Forced Labour Convention of 1957 (No. 105)",
    "Abolition of Forced Labour Convention No. 105",
  ],
  [
    1999,
    "Worst Forms of Child Labour Convention, 1999 (No. 182)",
    null,
    ilo(182),
    "Worst Forms of Child Labour Convention",
    "Worst Forms of Child Labour Convention (No. 182)",
    "Worst Forms of Child Labour Convention, 1999",
    "Worst Forms of Child Labour Convention of 1999 (No. 182)",
    "Worst Forms of Child Labour Convention No. 182",
  ],
  [
    1973,
    "Minimum Age Convention, 1973 (No. 138)",
    null,
    ilo(138),
    "Minimum Age Convention",
    "Minimum Age Convention (No. 138)",
    "Minimum Age Convention, 1973",
    "Minimum Age Convention of 1973 (No. 138)",
    "Minimum Age Convention No. 138",
  ],
  [
    2006,
    "Maritime Labour Convention",
    null,
    "International Labour Organization, MLC, 2006",
    "Maritime Labour Convention, 2006",
  ],
  [
    2007,
    "Work in Fishing Convention, 2007 (No. 188)",
    null,
    ilo(188),
    "Work in Fishing Convention",
    "Work in Fishing Convention (No. 188)",
    "Work in Fishing Convention, 2007",
    "Work in Fishing Convention of 2007 (No. 188)",
    "Work in Fishing Convention No. 188",
  ],
  [
    2011,
    "Domestic Workers Convention, 2011 (No. 189)",
    null,
    ilo(189),
    "Domestic Workers Convention",
    "Domestic Workers Convention (No. 189)",
    "Domestic Workers Convention, 2011",
    "Domestic Workers Convention of 2011 (No. 189)",
    "Domestic Workers Convention No. 189",
  ],
  [
    1989,
    "Indigenous and Tribal Peoples Convention, 1989 (No. 169)",
    null,
    ilo(169),
    "Indigenous and Tribal Peoples Convention",
    "Indigenous and Tribal Peoples Convention (No. 169)",
    "Indigenous and Tribal Peoples Convention, 1989",
    "Indigenous and Tribal Peoples Convention of 1989 (No. 169)",
    "Indigenous and Tribal Peoples Convention No. 169",
  ],
  [
    2019,
    "Violence and Harassment Convention, 2019 (No. 190)",
    null,
    ilo(190),
    "Violence and Harassment Convention",
    "Violence and Harassment Convention (No. 190)",
    "Violence and Harassment Convention, 2019",
    "Violence and Harassment Convention of 2019 (No. 190)",
    "Violence and Harassment Convention No. 190",
  ],
  [
    2014,
    "Protocol of 2014 to the Forced Labour Convention, 1930",
    null,
    "International Labour Organization, P029",
    "Protocol of 2014 to the Forced Labour Convention",
    "Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29)",
    "2014 Protocol to the Forced Labour Convention",
  ],
  [1974, "International Convention for the Safety of Life at Sea", "SOLAS", imo],
  [1973, "International Convention for the Prevention of Pollution from Ships", "MARPOL", imo],
  [1979, "International Convention on Maritime Search and Rescue", null, imo],
  [
    1988,
    "Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation",
    null,
    imo,
  ],
  [
    1988,
    "Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf",
    null,
    imo,
  ],
  [
    1944,
    "Convention on International Civil Aviation",
    null,
    "International Civil Aviation Organization, Doc 7300",
    "Chicago Convention",
  ],
  [
    1980,
    "Convention on the Civil Aspects of International Child Abduction",
    null,
    "Hague Conference on Private International Law, No. 28",
  ],
];

/** Every treaty that the vocabulary knows. */
export const TREATIES: readonly Treaty[] = ROWS.map(([adopted, name, acronym, source, ...otherNames]) => ({
  name,
  acronym,
  otherNames,
  adopted,
  source,
}));

const WORD = /[\p{L}\p{N}'-]{1,40}/uy;
/** After a name: " of 1988", ", of 10 December 1984", "of 12 August 1949". */
const YEAR_AFTER = /,? (?:of )?(?:\d{1,2} [A-Z][a-z]{2,8} )?(\d{4})(?![\d/])/y;
const YEAR_BEFORE = /(\d{4}) /y;

interface Named {
  readonly name: string;
  readonly treaty: Treaty;
  /** An acronym is compared as it is; a name in any case. */
  readonly exact: boolean;
}

const NAMED: readonly Named[] = TREATIES.flatMap((treaty) => [
  ...[treaty.name, ...treaty.otherNames].map((name) => ({ name: plain(name), treaty, exact: false })),
  ...(treaty.acronym === null ? [] : [{ name: treaty.acronym, treaty, exact: true }]),
]);

const LONGEST_NAME = Math.max(...NAMED.map(({ name }) => name.length));

/** Names by their first word, the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Named[]> = NAMED.toSorted(
  (a, b) => b.name.length - a.name.length,
).reduce((byWord, named) => {
  const word = wordAt(named.name, 0);
  return byWord.set(word, [...(byWord.get(word) ?? []), named]);
}, new Map<string, readonly Named[]>());

/**
 * The treaty whose name begins at an offset, and where the name ends; the longest name decides. Its own year and acronym belong to it ("of 1988",
 * "(UNCLOS)"). Null where no name begins there, and where more of a word follows it.
 * @example
 * findTreatyAt("the Convention on Psychotropic Substances of 1971 and", 4)?.end // => 49
 * @example
 * findTreatyAt("the 1951 Convention relating to the Status of Refugees", 4)?.treaty.adopted // => 1951
 * @example
 * findTreatyAt("the Paris Agreements", 4) // => null
 */
export function findTreatyAt(
  text: string,
  at: number,
): { readonly treaty: Treaty; readonly end: number } | null {
  // "1951 Convention relating to…" before "1951 Convention", which is a name as well.
  const year = matchAt(YEAR_BEFORE, text, at)?.[1];
  const later = year === undefined ? null : nameAt(text, at + year.length + 1);
  if (later !== null && later.treaty.adopted === Number(year))
    return { treaty: later.treaty, end: at + 5 + later.name.length };
  const named = nameAt(text, at);
  return named && { treaty: named.treaty, end: endOf(text, at + named.name.length, named.treaty) };
}

function nameAt(text: string, at: number): Named | null {
  const candidates = BY_FIRST_WORD.get(wordAt(text, at));
  if (candidates === undefined) return null;
  const printed = text.slice(at, at + LONGEST_NAME + 1);
  const compared = plain(printed);
  const begins = ({ name, exact }: Named) => (exact ? printed : compared).startsWith(name);
  return (
    candidates.find((named) => begins(named) && !/[\p{L}\p{N}-]/u.test(compared.charAt(named.name.length))) ??
    null
  );
}

function endOf(text: string, end: number, { adopted, acronym }: Treaty): number {
  const year = matchAt(YEAR_AFTER, text, end);
  const past = year?.[1] === `${adopted}` ? end + year[0].length : end;
  const bracket = ` (${acronym})`;
  return acronym !== null && text.startsWith(bracket, past) ? past + bracket.length : past;
}

function wordAt(text: string, at: number): string {
  return plain(matchAt(WORD, text, at)?.[0] ?? "");
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function plain(name: string): string {
  return name
    .replace(/[\u2010-\u2013]/g, "-")
    .replaceAll("’", "'")
    .replace(/\s/g, " ")
    .toLowerCase();
}
