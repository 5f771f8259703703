import { describe, expect, test } from "vitest";
import type { Encoding } from "../../src/exports/text/encoding.ts";
import { understand } from "../../src/exports/understand.ts";
import type { Understanding } from "../../src/exports/understanding.ts";
import { aMapping } from "./a-mapping.ts";
import { codes, exportFile, FRENCH, readWhole, understood } from "./export-file.ts";

const ENCODINGS: Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"];
const DELIMITERS: Understanding["delimiter"][] = [",", ";", "\t", "|"];

describe("every encoding with every delimiter", () => {
  const cases = ENCODINGS.flatMap((encoding) => DELIMITERS.map((delimiter) => ({ encoding, delimiter })));

  test.each(cases)("$encoding and $delimiter", async ({ encoding, delimiter }) => {
    const rows = [
      ["Réf commande", "Créé le", "Étape", "Prix"],
      ["o1", "03/07/2026 10:12", "payé", "12.50 €"],
      ["o2", "13/07/2026 10:12", "livré", "œuf ’"],
    ];
    const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join("\r\n");
    const { understanding, rows: read, aside } = await readWhole(exportFile("a.csv", text, encoding));
    expect(understanding).toMatchObject({
      encoding,
      delimiter,
      headerLine: 1,
      firstLine: 2,
      header: rows[0],
    });
    expect(understanding.meaning?.readings[0]).toMatchObject({
      time: { column: 1, shape: "dmy" },
      event: { text: "order_created" },
    });
    expect(read).toEqual(rows.slice(1));
    expect(aside).toEqual({ rows: 0, problems: [] });
  });
});

describe("a file that is no table gives an entry without meaning, and one problem", () => {
  test.each([
    ["empty", "", "file-empty"],
    ["binary", "\u0089PNG\u0000\u0001\u0002\u0003", "file-binary"],
    ["an archive", "PK\u0003\u0004orders.csv", "file-compressed"],
    ["a PDF", "%PDF-1.7", "file-pdf"],
    ["a web page", "<html><body>Sign in</body></html>", "file-markup"],
    ["JSON", '[{"a":1}]', "file-json"],
    ["an empty report", "No data available", "file-no-data"],
    ["comments only", "# nothing\n# here\n", "file-not-table"],
  ])("%s", async (_, content, code) => {
    const bytes = Uint8Array.from([...content].map((letter) => letter.charCodeAt(0)));
    const result = await understand(exportFile("crm/x.csv", bytes), FRENCH);
    expect(result).toMatchObject([
      { file: "crm/x.csv", table: 0, header: [], meaning: null, regular: false, problems: [{ code }] },
    ]);
  });

  test("a page saved beside the frozen quarters is told as what it is", async () => {
    const [result] = await understand(exportFile("quarters/revue.html", "<!doctype html>\n<p>"), FRENCH);
    expect(result).toMatchObject({ meaning: null, problems: [{ code: "quarters-page" }] });
  });

  test("an empty report quotes what the tool wrote", async () => {
    const [result] = await understand(exportFile("x.csv", "No data available", "utf-16le"), FRENCH);
    expect(result?.problems[0]?.found).toBe("No data available");
  });
});

describe("dates that prove nothing", () => {
  const lines = ["order_id,Payé le,Livré le", "o1,03/07/2026,05/07/2026", "o2,04/07/2026,06/07/2026"];
  const shapes = (result: Understanding) =>
    result.meaning?.readings.map((reading) => (reading.kind === "interactions" ? reading.time.shape : ""));

  test("are read day first for a French company, month first for an English one, and told", async () => {
    const french = await understood(lines);
    expect(shapes(french)?.slice(0, 2)).toEqual(["dmy", "dmy"]);
    expect(codes(french).filter((code) => code === "dates-unproven").length).toBe(2);
    expect(shapes(await understood(lines, { mappings: [], language: "en" }))?.slice(0, 2)).toEqual([
      "mdy",
      "mdy",
    ]);
  });

  test("are read as parcours.yaml declares, and then nothing needs telling", async () => {
    const mapping = aMapping({
      dates: "mdy",
      keys: { order: ["order_id"] },
      milestones: { paid: ["Payé le"], delivered: ["Livré le"] },
    });
    const result = await understood(lines, { mappings: [mapping], language: "fr" });
    expect(shapes(result)).toEqual(["mdy", "mdy"]);
    expect(codes(result)).toEqual([]);
  });
});

test("a file that changed since it was listed, or may not be read, is told; it stops nothing", async () => {
  const blob = new Blob(["a,b\n1,2\n"]);
  const refuse = () => Promise.reject(new DOMException("changed", "NotReadableError"));
  Object.defineProperty(blob, "slice", { value: () => ({ arrayBuffer: refuse }) });
  const [understanding] = await understand({ path: "a.csv", blob }, FRENCH);
  expect(understanding).toMatchObject({ meaning: null, header: [], problems: [{ code: "file-unreadable" }] });
});
