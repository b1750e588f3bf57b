/**
 * Verbs in their base form, as they stand after "to" and "should" in what resolutions ask for. With them "to" before a
 * verb ("requests the Office to continue") is told from "to" before a noun ("parties to armed conflict").
 */
const INFINITIVES: ReadonlySet<string> = new Set(
  (
    "concert second cement populate devote disburse webcast apprise combine reappoint rescind come spare downgrade follow-up abandon abide abolish absorb abstain abuse accede accelerate accept access accompany accomplish " +
    "accord account achieve acknowledge acquire act activate adapt address adhere adjourn adjust " +
    "administer admit adopt advance advise affect afford agree aim align alleviate allocate allow alter " +
    "amend analyse analyze announce answer anticipate appeal appear apply appoint apportion appraise " +
    "approach appropriate approve argue arrange arrest ask assemble assess assign assist assume assure " +
    "attach attain attempt attend attract attribute augment authorise authorize avail avert avoid await " +
    "award back balance ban be bear become begin believe benefit better block bolster boost borrow break " +
    "bridge brief bring broaden build buy calculate call cancel capitalize capture care carry catalyse " +
    "catalyze categorize cause cease celebrate challenge change characterize charge check choose " +
    "circulate cite claim clarify clear close co-chair co-host co-lead co-organize co-sponsor codify " +
    "collaborate collect combat commemorate commence comment commit communicate compare compensate " +
    "compete compile complement complete comply compose comprehend comprise conceive conceptualize " +
    "conclude condemn condition conduct confer confine confirm conform confront connect consent conserve " +
    "consider consolidate constitute constrain construct consult contact contain contest contextualise " +
    "contextualize continue contract contribute control convene convert convey convince cooperate " +
    "coordinate correct correspond count counter counteract cover craft create credit criminalise " +
    "criminalize crystallize cultivate curb customize cut deal debate decarbonize decentralize decide " +
    "declare declassify decolonize decrease decriminalize dedicate deepen defeat defend defer define " +
    "defray degrade delay delegate delete delineate deliver demand demilitarize demobilize democratize " +
    "demonstrate denounce depart depend deplore deploy deposit deprive derive describe design designate " +
    "desist destroy detect deter deteriorate determine develop devise dialogue digitalize digitize " +
    "diminish direct disarm discharge discipline disclose discontinue discourage discover discredit " +
    "discriminate discuss dismantle dispatch disperse display dispose disregard disrupt disseminate " +
    "dissuade distinguish distribute diversify divert divide do document donate double draft draw drive " +
    "earmark ease educate effect effectuate elaborate elect elevate eliminate embark embed embrace " +
    "emerge emphasise emphasize employ empower enable enact encompass encounter encourage end endanger " +
    "endeavour endorse enforce engage enhance enjoy enlarge enlist enrich enroll ensure entail enter " +
    "entrust equip eradicate escalate establish estimate evacuate evaluate evolve examine exceed " +
    "exchange exclude execute exempt exercise exert exhaust exist expand expedite expend experience " +
    "expire explain exploit explore expose express extend extract face facilitate fail fast-track favour " +
    "fight file fill finalise finalize finance find fit fix focus follow forge forgive form formalise " +
    "formalize formulate forward foster free freeze fulfil fulfill function fund further gain gather " +
    "generate give go govern grant grow guarantee guide halt handle harmonise harmonize harness harvest " +
    "hasten have hear heed heighten help highlight hinder hold honour host identify ignore illustrate " +
    "imagine immunize impair impede implement implore import impose improve incentivize incite include " +
    "incorporate increase inculcate indicate individualize industrialize influence inform infringe " +
    "inhibit initiate innovate insert insist inspect inspire install institute institutionalise " +
    "institutionalize instruct insulate insure integrate intend intensify interact intercept interfere " +
    "internalize interpret intervene introduce invest investigate invite invoke involve issue itemize " +
    "jeopardize join judge justify keep kill know lack launch lay lead learn leave legalize lend " +
    "leverage liaise liberalize lift lighten limit link list live localize locate look lose lower " +
    "mainstream maintain make manage mandate manifest map mark match materialize maximise maximize " +
    "measure mediate meet merge mind minimise minimize mitigate mobilise mobilize moderate modernize " +
    "modify monetize monitor motivate move name narrow nationalize negotiate neutralize nominate " +
    "normalize note notify nurture obey oblige observe obstruct obtain occur offer offset omit open " +
    "operate operationalise operationalize oppose opt optimise optimize order organise organize orient " +
    "outlaw outline overcome oversee own participate partner pass pay penalize perform permit persevere " +
    "persist persuade phase pilot place plan play plead pledge pool popularize pose possess postpone " +
    "practice practise precede predict prejudge prejudice prepare present preserve preside press presume " +
    "prevail prevent prioritise prioritize privatize proceed process proclaim procure produce profit " +
    "programme progress prohibit project prolong promote promulgate propose prosecute protect protest " +
    "prove provide provoke publicize publish punish purchase pursue push put qualify quantify question " +
    "quicken quote raise range ratify rationalise rationalize re-engage re-establish reach reactivate " +
    "read readjust reaffirm realise realize reallocate reassess reauthorize rebuild recalibrate recall " +
    "receive reclaim recognise recognize recommence recommend recommit reconcile reconsider reconstitute " +
    "reconstruct record recover recruit rectify recycle redeploy redesign redirect redistribute redouble " +
    "redress reduce refer refine reflect refocus reform refrain refresh refuse refute regain regard " +
    "register regularize regulate rehabilitate reimburse reinforce reinstate reintegrate reinvigorate " +
    "reiterate reject relate relax release relieve relinquish relocate rely remain remedy remind remit " +
    "remove render renew renounce reopen reorganize repair repatriate repay repeal repeat replace " +
    "replenish replicate report reposition repress reproduce request require rescue research reserve " +
    "reside resist resolve resort respect respond rest restart restore restrain restrict restructure " +
    "result resume retain retrieve return reunite reveal reverse revert review revise revisit revitalise " +
    "revitalize revive reward rid roll run safeguard sanction satisfy save scale scale-up schedule " +
    "screen search secure see seek seize select sell send sensitise sensitize separate sequester serve " +
    "service set settle shape share shelter shift shorten show sign silence simplify situate solicit " +
    "solve speak specify speed spend sponsor spread stabilise stabilize staff stage stand standardise " +
    "standardize start station stay steer stem step stimulate stockpile stop streamline strengthen " +
    "stress strike strive structure study submit subscribe substantiate succeed sue suffer suggest suit " +
    "summon supervise supplement supply support suppress surrender survey survive suspend sustain " +
    "synchronise synchronize synthesize tackle tailor take target tax teach tell terminate test think " +
    "threaten tie tighten tolerate trace track trade train transcend transfer transform transit " +
    "transition translate transmit transport travel treat trigger try turn uncover undergo underline " +
    "undermine underscore understand undertake undo unify unite universalize unlock update upgrade " +
    "uphold upscale urge use utilise utilize vacate vaccinate validate value verify vet view violate " +
    "visit visualize voice vote wage warn watch weaken weigh welcome widen win wish withdraw withstand " +
    "witness work write yield"
  ).split(" "),
);

/**
 * Whether a word (in lower case) is the base form of a verb.
 * @example
 * isInfinitive("convene") // => true
 * @example
 * isInfinitive("co-operate") // => true
 * @example
 * isInfinitive("conflict") // => false
 */
export function isInfinitive(word: string): boolean {
  return (
    INFINITIVES.has(word) ||
    INFINITIVES.has(word.replace(/^(?:co|re|pre|de)-/, (prefix) => (prefix === "co-" ? "co" : "")))
  );
}
