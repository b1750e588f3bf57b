const NUMBERS = ["lamps", "keepers", "fog signals", "charts", "buoys", "towers", "lenses", "harbours"];

/** A draft resolution of which no two numbers have one text. */
export function lighthouseDraft(number: number): string {
  const thing = NUMBERS[number % NUMBERS.length];
  return `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of lighthouses, their ${thing} and beacon ${number}

The General Assembly,

Recalling the importance of lighthouses,

1. Requests the Secretary-General to report to the General Assembly at its eighty-first session on lighthouse ${number};

2. Invites Member States to keep their lighthouses lit;

3. Requests the United Nations Environment Programme to publish every two years a list of ${thing};

4. Calls upon the Secretary-General to appoint by 1 March 2026 a keeper of beacon ${number}.
`;
}
