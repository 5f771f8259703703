import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCompany } from "../../../src/company/read-company.ts";
import type { Database } from "../../../src/database/database.ts";
import type { DirectOptions } from "../../../src/journey/loading/direct-road.ts";
import { loadExports } from "../../../src/journey/loading/load-exports.ts";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { loadIn, type Texts } from "../built.ts";
import { type EventRow, given } from "../given.ts";

const told = (loaded: readonly LoadedFile[]) =>
  Object.fromEntries(
    loaded.map(({ file, rowsRead, setAside }) => [file, [rowsRead, Object.fromEntries(setAside)]]),
  );

describe.each(engines)("loadDirectly in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const load = (texts: Texts, options?: DirectOptions) => loadIn(database, texts, options);

  const row = (number: number): EventRow => ({
    at: number % 50 === 0 ? "bientôt" : `2026-01-${String(1 + (number % 28)).padStart(2, "0")} 10:00:00`,
    event: number % 7 === 0 ? 'dit "oui", deux fois' : "a",
    customer: number % 60 === 0 ? "-" : `c${number % 40}`,
    page: number % 3 === 0 ? "/une, page" : "",
  });
  const rows = Array.from({ length: 300 }, (_, number) => row(number + 1));
  // Unreadable: 50, 100… 300. Placeholders: 60, 120, 180, 240; the row 300 has both and counts once.
  const texts = given({ touchpoints: { a: 1 }, web: rows });

  it("gives the same through the engine's own reader as row by row", async () => {
    const content =
      "select happened_at::varchar as at, event, page, count(*) as n from stg_interactions join stg_kinds using (kind_id) group by all order by all";
    const slow = await load(texts);
    const slowRows = await database.query(content);
    const fast = await load(texts, { directBytes: 0 });
    // Rows of the engine's own reader have no line: the file did take that road.
    expect(await database.query("select max(line)::integer as line from stg_interactions")).toEqual([
      { line: 0 },
    ]);
    expect(told(fast)).toEqual(told(slow));
    expect(told(slow)).toEqual({ "web.csv": [300, { "time-unreadable": 6, "key-missing": 4 }] });
    expect(await database.query(content)).toEqual(slowRows);
  });

  it("gives names of people too, from every row", async () => {
    const agents = ["Naëlys Trévidic", "Sophie Martin", "Karim Benali"];
    const lines = rows.map((_, number) => `2026-01-01 10:00:00,a,c${number},${agents[number % 3]}`);
    const content = ["at,event,customer,agent", ...lines].join("\n");
    await load({ ...texts, "web.csv": content }, { directBytes: 0 });
    const found = await database.query("select distinct name from stg_names order by name");
    expect(found.map(({ name }) => name)).toEqual([...agents].sort());
  });

  it("is found whatever its name, patterns and quotes included", async () => {
    if (database.engine !== "native") return;
    const folder = await mkdtemp(join(tmpdir(), "parcours-names-"));
    const { "web.csv": content = "", ...others } = texts;
    for (const name of ["web [1].csv", "web (2).csv", "web l'été.csv", "web*.csv"]) {
      await writeFile(join(folder, name), content);
      const loaded = await load(
        { ...others, [name]: content },
        { directBytes: 0, pathOf: () => join(folder, name) },
      );
      expect(told(loaded)).toEqual({ [name]: [300, { "time-unreadable": 6, "key-missing": 4 }] });
    }
    await rm(folder, { recursive: true });
  });

  it("is read row by row when one row is ragged, and nothing is counted twice", async () => {
    const ragged = {
      ...texts,
      "web.csv": `${texts["web.csv"]}\n2026-01-01 10:00:00,a,c1\n2026-01-01 10:00:00,a,c1,,,,,,,`,
    };
    const loaded = await load(ragged, { directBytes: 0 });
    expect(told(loaded)).toEqual({
      "web.csv": [302, { "time-unreadable": 6, "key-missing": 4, "row-ragged": 1 }],
    });
    expect(await database.query("select count(*) as n from stg_interactions")).toEqual([{ n: 291 }]);
  });

  it("leaves nothing of a file that is another by the time its passes are over", async () => {
    const changed = Object.assign(new Error("changed since it was listed"), { name: "NotReadableError" });
    const file = (path: string, text: string) => ({ path, blob: new Blob([text]) });
    const { company } = await readCompany([file("touchpoints.csv", texts["touchpoints.csv"] ?? "")]);
    const web = file("web.csv", texts["web.csv"] ?? "");
    let asked = 0;
    const slice = web.blob.slice.bind(web.blob);
    // The head is read once to be understood; the last look is after the passes.
    web.blob.slice = (start, end, type) => {
      if (start === 0 && end === 1) {
        asked += 1;
        throw changed;
      }
      return slice(start, end, type);
    };
    const loaded = await loadExports(database, [web], company, { directBytes: 0 });
    expect(asked).toBe(1);
    expect(told(loaded)).toEqual({ "web.csv": [0, {}] });
    expect(loaded[0]?.problems.map(({ code }) => code)).toEqual(["file-unreadable"]);
    expect(await database.query("select count(*) as n from stg_interactions")).toEqual([{ n: 0 }]);
  });
});
