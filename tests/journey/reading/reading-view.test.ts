import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import type { FeedbackReading, InteractionsReading, Meaning } from "../../../src/exports/meaning/meaning.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";
import { attributesView, readingView } from "../../../src/journey/reading/reading-view.ts";

const meaning: Meaning = {
  format: "mapping",
  source: "l'outil",
  keys: [
    { kind: "customer", column: 0 },
    { kind: "visitor", column: 1 },
  ],
  readings: [],
  exclude: [{ column: 2, texts: ["annule", "l'essai"] }],
  continues: false,
};
const visits: InteractionsReading = {
  kind: "interactions",
  time: { column: 3, shape: "iso", zone: "utc", dateOnly: false, clock: 4 },
  event: { text: "l'arrivée" },
  page: { column: 5 },
};
const opinions: FeedbackReading = {
  kind: "feedback",
  time: { column: 3, shape: "iso", zone: "local", dateOnly: true },
  event: { column: 2 },
  rating: null,
  texts: [4, 5],
  names: [0],
};

describe("readingView", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
    for (const macros of readingMacros) await database.run(macros);
  });
  afterAll(() => database.close());

  const read = async (view: string, columns: string, ...rows: readonly string[]) => {
    await database.run(`create or replace temp view incoming as from (values ${rows.map((row) => `(${row})`).join(", ")})
      as rows (line, c0, c1, c2, c3, c4, c5)`);
    await database.run(view);
    return (await database.query(`select ${columns} from reading order by line`)).map((row) =>
      Object.values(row),
    );
  };
  const viewOf = (reading: InteractionsReading | FeedbackReading, keys = meaning.keys) =>
    readingView(reading, { fileId: 7, meaning: { ...meaning, keys }, header: [] });

  it("joins the keys that a row has, each with its kind, and needs one of interactions only", async () => {
    const rows = [
      "2, ' a ', 'v', '', '', '', ''",
      "3, '', 'v', '', '', '', ''",
      "4, '', null, '', '', '', ''",
    ];
    expect(await read(viewOf(visits), "key_text, needs_key", ...rows)).toEqual([
      ["customer:a\u001fvisitor:v", true],
      ["visitor:v", true],
      ["", true],
    ]);
    expect(await read(viewOf(opinions, meaning.keys.slice(0, 1)), "key_text, needs_key", ...rows)).toEqual([
      ["customer:a", false],
      ["", false],
      ["", false],
    ]);
    expect(await read(viewOf(opinions, []), "key_text", ...rows)).toEqual([[""], [""], [""]]);
  });

  it("joins an hour to its date where the cell is one, and leaves the date alone where not", async () => {
    const rows = ["'2026-01-02', '14:05'", "'2026-01-02', 'midi'", "'-', '14:05'", "'2026-01-02', null"];
    const lines = rows.map((row, line) => `${line}, '', '', '', ${row}, ''`);
    expect(await read(viewOf(visits), "time_text, is_utc", ...lines)).toEqual([
      ["2026-01-02 14:05", true],
      ["2026-01-02", true],
      ["-", true],
      ["2026-01-02", true],
    ]);
  });

  it("excludes the listed texts folded, and takes words of the company with their quotes", async () => {
    const rows = [
      "2, '', '', 'Annulé', '', '', 'https://x.fr/a?b'",
      "3, '', '', 'l’essai', '', '', null",
      "4, '', '', null, '', '', ''",
    ];
    expect(await read(viewOf(visits), "file_id, source, event, page, is_excluded", ...rows)).toEqual([
      [7, "l'outil", "l'arrivée", "/a", true],
      [7, "l'outil", "l'arrivée", "", true],
      [7, "l'outil", "l'arrivée", "", false],
    ]);
  });

  it("joins words by line breaks without blanks, and has no rating where nobody asked for one", async () => {
    const rows = [
      "2, 'Ada', '', 'avis', '2026-01-02', ' Bien ', 'Merci'",
      "3, '', '', null, '2026-01-02', ' ', 'Merci'",
    ];
    const columns = "event, words, names, rating_text, is_date_only";
    expect(await read(viewOf(opinions), columns, ...rows)).toEqual([
      ["avis", "Bien\nMerci", "Ada", null, true],
      ["", "Merci", "", null, true],
    ]);
  });

  it("keeps all columns of a row of facts beside whose they are", async () => {
    const rows = ["2, 'a', '', 'annule', 'gold', '', ''"];
    expect(
      await read(
        attributesView({ fileId: 7, meaning, header: [] }),
        "line, key_text, is_excluded, c3",
        ...rows,
      ),
    ).toEqual([[2, "customer:a", true, "gold"]]);
  });
});
