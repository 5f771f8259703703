import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { loadIn, type Texts } from "../built.ts";
import { given } from "../given.ts";

const told = (loaded: readonly LoadedFile[]) =>
  Object.fromEntries(
    loaded.map(({ file, rowsRead, setAside }) => [file, [rowsRead, Object.fromEntries(setAside)]]),
  );

describe.each(engines)("countUnknownTable in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const load = (texts: Texts) => loadIn(database, texts);

  it("counts the rows of files that nobody understands, under the reason", async () => {
    const loaded = await load({
      ...given({ touchpoints: { a: 1 }, web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }] }),
      "ambiguous.csv": "customer_id,date,score,nps\n1,2026-01-01,3,9\n2,2026-01-02,4,8\n3,2026-01-02,4,8\n",
      "unknown.csv": "a,b\nfoo,bar\nbaz,qux\n",
      "empty.csv": "",
      "header.csv": "customer_id,date,event\n",
    });
    expect(told(loaded)).toEqual({
      "ambiguous.csv": [3, { "shape-ambiguous": 3 }],
      "unknown.csv": [2, { "format-unknown": 2 }],
      "empty.csv": [0, {}],
      "header.csv": [0, {}],
      "web.csv": [1, {}],
    });
  });
});
