/**
 * The words that open a paragraph of a resolution: participles and adjectives in the preamble, finite verbs of the
 * organ in the operative part. They tell a new paragraph from a line that happens to start with a capital.
 */
const PREAMBULAR = `Acknowledging Acting Addressing Adhering Admiring Affirming Agreeing Aiming Alarmed Announcing
Anticipating Anxious Appalled Appreciating Approving Asserting Attaching Aware Bearing Being Believing Building Calling Celebrating
Cognisant Cognizant Commemorating Commending Committed Concerned Concluding Condemning Confident Confirming
Congratulating Conscious Considering Contemplating Continuing Convinced Declaring Deciding Decrying Dedicating Demanding Deploring Desiring
Desirous Determined Determining Disappointed Dismayed Disturbed Drawing Eager Emphasising Emphasizing Encouraged
Encouraging Endorsing Engaging Expecting Expressing Firm Following Fulfilling Giving Grateful Guided Having Hearing Highlighting
Honouring Hopeful Hoping Horrified Identifying Indignant Inspired Intending Invoking Keeping Keenly Lamenting
Looking Maintaining Mindful Mourning Noting Observing Outraged Paying Persuaded Perturbed Pleased Pledging Praising Preoccupied Proceeding
Proclaiming Profoundly Pursuing Reacting Reaffirming Realising Realizing Reasserting Recalling Recognising Recognizing Recommending Reconfirming Referring Regretting
Reiterating Rejecting Rejoicing Relying Remaining Remembering Reminding Renewing Repeating Requesting Resolved Respecting Responding Restating
Sharing Shocked Stressing Subscribing Supporting Taking Thanking Troubled Trusting Undertaking Underlining Underscoring Understanding Upholding Urging
Valuing Viewing Voicing Welcoming Wishing`;

const OPERATIVE = `Accepts Accords Clarifies Recommits Understands Acknowledges Addresses Adopts Advises Affirms Agrees Amends Announces Anticipates Appeals Appropriates Allocates Appoints
Appreciates Approves Asks Assures Authorises Authorizes Calls Censures Commemorates Commends Commits Concludes Concurs Condemns
Confers Confirms Congratulates Considers Continues Convenes Decides Declares Dedicates Defers Demands Denounces Deplores Designates
Determines Directs Discontinues Draws Elects Emphasises Emphasizes Empowers Enables Encourages Endorses Enjoins Establishes Exhorts Expects Expresses
Extends Finds Highlights Hopes Honours Instructs Insists Intends Invites Joins Looks Maintains Mandates Modifies Notes Observes
Opposes Orders Pays Proclaims Promulgates Protests Provides Re-emphasizes Reaffirms Realizes Recalls Recognises Recognizes Recommends
Reconfirms Refers Regards Regrets Reiterates Rejects Remains Reminds Renews Repeats Requests Resolves Respects Requires Salutes Sets Stresses Strengthens
Suggests Supports Suspends Takes Terminates Thanks Transmits Trusts Underlines Underscores Undertakes Upholds Urges Vests Views Warns
Welcomes Wishes`;

const ADVERBS = `Also Again Once Further Furthermore Moreover Additionally Strongly Deeply Gravely Seriously Fully Firmly Solemnly Highly Particularly
Greatly Warmly Profoundly Keenly Alarmed Extremely Especially Equally Likewise Still Specifically Sincerely Categorically
Vigorously Unequivocally Emphatically Energetically Urgently Accordingly Hereby Therefore Explicitly Reiterating Resolutely Expressly Formally Gratefully
Strictly In`;

const setOf = (words: string) => new Set(words.split(/\s+/).map((word) => word.toLowerCase()));
const preambular = setOf(PREAMBULAR);
const operative = setOf(OPERATIVE);
const adverbs = setOf(ADVERBS);

export type Opening = "preambular" | "operative";

/**
 * How a paragraph's first words open it: "preambular" (participle or adjective), "operative" (finite verb of the
 * organ), or null when neither. Up to three adverbs may come first ("Also", "Once again").
 * @example
 * findOpening("Also encourages Member States") // => "operative"
 * @example
 * findOpening("Deeply concerned that") // => "preambular"
 * @example
 * findOpening("Children in armed conflict") // => null
 */
export function findOpening(text: string): Opening | null {
  const words =
    /^[“"'‘[(*_]*((?:[\p{L}-]+[\s,]*){1,5})/u.exec(text.slice(0, 120))?.[1]?.match(/[\p{L}-]+/gu) ?? [];
  const first = words[0];
  if (first === undefined || !/^\p{Lu}/u.test(first)) return null;
  for (const [index, word] of words.slice(0, 4).entries()) {
    const lower = word.toLowerCase();
    if (operative.has(lower)) return "operative";
    if (preambular.has(lower)) return "preambular";
    if (!adverbs.has(lower) && !(index > 0 && /^(again|more|with|and|by|particular)$/.test(lower)))
      return null;
  }
  return null;
}

/**
 * Whether a text holds a finite verb with which an organ acts, in any place: "…, decides to convene".
 * @example
 * findOperativeWord("taking note of the report, decides to convene a meeting") // => true
 */
export function findOperativeWord(text: string): boolean {
  return (text.match(/(?<![\p{L}-])\p{L}+s(?![\p{L}-])/gu) ?? []).some(
    (word) =>
      operative.has(word.toLowerCase()) && !/^(?:notes|orders|views|regards|appeals|calls|sets)$/i.test(word),
  );
}
