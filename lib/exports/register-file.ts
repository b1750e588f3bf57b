/** The lists that can be taken away, and the forms in which they can. */
export const REGISTER_LISTS = ["mandates", "deadlines"] as const;
export const REGISTER_FORMATS = ["csv", "xlsx", "json"] as const;
export type RegisterList = (typeof REGISTER_LISTS)[number];
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** One of the files that the register can be taken away in. */
export interface RegisterFile {
  readonly list: RegisterList;
  readonly format: RegisterFormat;
}

/** What a browser or another program is told about the bytes of a format. */
export const MEDIA_TYPES: Readonly<Record<RegisterFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** Every file: each list in each format. */
export const REGISTER_FILES: readonly RegisterFile[] = REGISTER_LISTS.flatMap((list) =>
  REGISTER_FORMATS.map((format) => ({ list, format })),
);

/**
 * A file from its name in an address or a command. Null: there is none of that name.
 * @example
 * parseRegisterFile("deadlines.csv") // => { list: "deadlines", format: "csv" }
 * @example
 * parseRegisterFile("mandates.pdf") // => null
 */
export function parseRegisterFile(name: string): RegisterFile | null {
  return REGISTER_FILES.find((file) => formatRegisterFile(file) === name) ?? null;
}

/**
 * The name of a file as it stands in an address.
 * @example
 * formatRegisterFile({ list: "mandates", format: "xlsx" }) // => "mandates.xlsx"
 */
export function formatRegisterFile({ list, format }: RegisterFile): string {
  return `${list}.${format}`;
}

/**
 * The name under which a file is saved: the list and the day from which it is seen, in letters that every system takes.
 * @example
 * savedName({ list: "mandates", format: "xlsx" }, "2021-09-01") // => "operative-mandates-2021-09-01.xlsx"
 */
export function savedName({ list, format }: RegisterFile, day: string): string {
  return `operative-${list}-${day}.${format}`;
}
