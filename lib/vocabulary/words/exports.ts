/** Lists that are taken away as files: their headings, what stands above them, and why one is refused. */
export const exportWords = {
  exports: {
    title: "Take this list away",
    formats: { csv: "CSV", xlsx: "Excel", json: "JSON" },
    about:
      "{list, select, mandates {Mandates} other {Deadlines}} in Operative as the register stood on {day}{filtered, select, yes {: provisions {filters}} other {}}. {rows, plural, =0 {No rows} one {1 row} other {# rows}}, one for each due time and body.",
    columns: {
      resolution: "Resolution",
      title: "Title",
      document: "Document",
      date: "Day of the document",
      paragraph: "Paragraph",
      provision: "Provision",
      verb: "Verb",
      force: "Force",
      asked: "What is asked for",
      body: "Responsible body",
      asks: "Asks something",
      kind: "Kind of deadline",
      from: "From",
      by: "By",
      standing: "Standing",
      timeliness: "Fulfilled",
      status: "Status",
      statusAsOf: "Status as of",
      doneOn: "Done on",
      evidence: "Evidence",
      address: "Page",
    },
    noFile: "There is no file “{file}”. There are: {files}.",
    noFilter: "Nothing was exported, as this means nothing here: {what}.",
    written: "{rows, plural, =0 {No rows} one {1 row} other {# rows}} written.",
    tooMany:
      "An Excel file holds at most {most, number} rows here and this list has {rows, number}. Narrow it by a filter, or take it as CSV or JSON.",
  },
};
