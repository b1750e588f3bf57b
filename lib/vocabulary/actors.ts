/** Words before a name that do not belong to it: articles, quantifiers, and adjectives that single nobody out. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    "the a an all any each every both either other others another those these this that such its their his her our said same " +
    "relevant interested concerned appropriate competent key wider various respective several many more most numerous " +
    "important newly-appointed newly-established responsible applicable different existing remaining new certain current traditional further particular also possible potential"
  ).split(" "),
);

/**
 * Nouns of those who can be asked to act, in the plural or collective singular, as they end a name without capitals
 * ("regional organizations", "the private sector", "civil society").
 */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  (
    "academia athletes individual group team committee commission council board network mission force subgroup division branch actors administrations adolescents advisers agencies agency alliances allies arrangements assemblies associations authorities authority banks belligerents bodies body " +
    "broadcasters businesses chair chairpersons chairs children citizens co-chairs co-facilitators coalitions combatants fighters conferences commands commissioners commissions committees communities community companies consumers contingents contributors coordinators corporations councils countries country courts " +
    "creditors delegates delegations departments developers donors economies elders employers enterprises entities entity envoys exporters experts facilitators families farmers " +
    "federations financiers forces foundations funds gangs government governments groups heads holders host-country hosts importers individuals industries industry institutes institution jurisdictions military regime regimes unions chairperson perpetrators candidates clubs chairman institutions investors " +
    "journalists judges laboratories lawyers leaders leadership lenders legislatures libraries manufacturers managers media members men militias ministers ministries missions municipalities museums nationals nations neighbours networks non-signatories observatories observers " +
    "office-holders offices officials operators organ organization organizations organs parents parliament parliamentarians parliaments participants parties partners party peacekeepers people peoples persons philanthropies platforms-of " +
    "police politicians powers presidency president presidents prisons procedures producers professionals programmes prosecutors providers publishers rapporteurs receivers recipients representatives researchers rapporteur " +
    "schools scientists secretariat secretariats sector sectors shareholders side sides signatories society societies sponsors staff stakeholders state states suppliers teachers teams " +
    "territories trainers universities users vendors volunteers women workers youth organisations organisation reporters holders mandate-holders bureau panel panels units divisions centres center centre secretaries titulars directors director subcommittee subcommittees mediators mediator envoy bloc blocs"
  ).split(" "),
);

/** Nouns of what is done, not of who does it: "efforts", "progress"; where they are the object, whose they are may be asked. */
export const DOING_NOUNS: ReadonlySet<string> = new Set(
  "efforts effort initiatives initiative work endeavours endeavour activities steps actions action intention determination readiness role contribution contributions practice".split(
    " ",
  ),
);

/** Nouns in the plural of what is wanted, not of whom it is wanted. */
export const ABSTRACT_PLURALS: ReadonlySet<string> = new Set(
  (
    "activities approaches briefings channels conditions corridors discussions exchanges facilities flows ideas investments links measures meetings methods models opportunities options papers partnerships pathways pauses policies practices " +
    "priorities procedures processes projects proposals reports results resources seminars services solutions standards strategies studies synergies systems tools trainings updates views visits ways workshops"
  ).split(" "),
);

/** Prepositions that open a complement which says who somebody is: "Member States of the region", "parties to armed conflict". */
export const NAMING_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "to",
  "for",
  "on",
  "against",
  "from",
  "in",
  "within",
  "at",
]);

/** Words that open an aside in a list of addressees: "within their respective mandates", "taking into account…". */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set(
  (
    "in within with through by as while when where if whenever wherever under upon on pursuant subject consistent without for from based acting working together along alongside according " +
    "inter taking bearing noting recalling recognizing recognising stressing building given including-no at after before during until unless to not using making considering having drawing respecting following guided " +
    "especially particularly notably such inasmuch should once via among between across beyond against over since because so whether including consulting facilitated supported thereby accordingly " +
    "particular collectively individually jointly either directly reaffirming emphasizing underlining acknowledging mindful aware welcoming deploring conscious convinced urgently immediately voluntarily respectively also therefore mutatis"
  )
    .split(" ")
    .filter((word) => !word.includes("-no") && word !== "including"),
);

/** Nouns of an office that stand with the body they belong to: "the Chair and other members of the Committee". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  "chair chairs co-chair co-chairs chairperson chairpersons president presidents vice-president vice-presidents vice-chair vice-chairs bureau rapporteur rapporteurs secretariat secretariats members member secretary secretaries facilitators co-facilitators".split(
    " ",
  ),
);

/**
 * Whether a word in lower case can end the name of somebody who acts: with "organizations" a name is whole, with "regional" it is not.
 * @example
 * isActorNoun("organizations") // => true
 * @example
 * isActorNoun("regional") // => false
 */
export function isActorNoun(word: string): boolean {
  return ACTOR_NOUNS.has(word);
}
