/** What programs are told, and what is said to requests that are turned away. */
export const apiWords = {
  stranger: {
    "name-unknown":
      "This register is open to this machine only, under the names localhost and 127.0.0.1, and was asked for under another. If people reach it under that name, set OPERATIVE_ADDRESS to it.",
    "other-site":
      "Nothing was changed: the request was sent from a page of another site. If this is your own register under a second name, set OPERATIVE_ADDRESS to the address that people type.",
  },
  api: {
    title: "Operative: JSON API",
    about:
      "The register for programs. Every answer is seen from a day (asOf; left out: today). Lists take the filters of the pages, in the same words, and come in pages.",
    refusal: "Why there is no answer: what is wrong, where, and what to do.",
    does: {
      mandates: "Mandates that the filters find, a page of them",
      mandate: "A mandate with all that was said of it",
      deadlines: "Due dates that the filters find, the earliest first",
      bodies: "Bodies of which something is asked, those asked most first",
      resolutions: "Resolutions, the newest first",
      import: "Reads a document and puts it into the register",
      record: "Records the status of an occurrence, with its evidence",
    },
    problem: {
      "parameter-means-nothing": "A parameter of the address means nothing here",
      "body-unreadable": "The body is no JSON",
      "body-wrong": "The body does not say what is needed",
      "token-missing": "This needs an access token",
      "token-wrong": "The access token opens nothing here",
      "not-allowed": "The owner of the token may not do this",
      "not-found": "There is no such thing",
      "method-not-allowed": "This address does not take this method",
      conflict: "The register stands otherwise",
      "too-large": "The body is too large",
      "not-json": "Only JSON is taken",
      refused: "The register does not take this",
      "too-many-attempts": "Too many wrong access tokens",
      unexpected: "Something went wrong",
    },
    parameter:
      "“{name}={value}” means nothing here. Take it out, or put it right: /api/v1/openapi.json names what can stand here.",
    noPage: "There is no page {page}: the list has {pages, plural, one {1 page} other {# pages}}.",
    noMandate: "There is no mandate {label} of {resolution} on {day}.",
    noAddress: "The API has nothing under this address: /api/v1/openapi.json names what it has.",
    method: "Use {methods}.",
    unreadable: "Send one JSON object, as UTF-8.",
    wrong: "Put right what “errors” names.",
    largest: "At most {largest} are taken.",
    json: "Send Content-Type: application/json.",
    tokenMissing:
      "Send Authorization: Bearer opf_… with a token of the scope “{scope}”; it is made under “Access tokens” or with “operative token create”.",
    scope: "This access token was not made for the scope “{scope}”. Make one that is.",
    unexpected: "It is logged with its cause under the number {number}.",
  },
};
