import { expect, it } from "vitest";
import type { Meaning } from "../../../src/exports/meaning/meaning.ts";
import type { Understanding } from "../../../src/exports/understanding.ts";
import { withLateStates } from "../../../src/journey/loading/late-states.ts";
import type { FileTable } from "../../../src/journey/loading/loaded-file.ts";
import { inBothEngines } from "../both-engines.ts";
import { loadIn } from "../built.ts";

const meaning: Meaning = {
  format: "shape:milestones",
  source: "orders",
  keys: [{ kind: "customer", column: 0 }],
  readings: [],
  exclude: [],
  continues: false,
};
const understood: Understanding = {
  file: "orders.csv",
  table: 0,
  encoding: "utf-8",
  delimiter: ",",
  headerLine: 1,
  firstLine: 2,
  header: ["Customer", "Status", "Cancelled at"],
  regular: true,
  meaning,
  problems: [],
  states: [
    { column: 1, texts: ["paid", "l'une"] },
    { column: 2, texts: [] },
  ],
};
const asked = (heard: Partial<Understanding>, known = understood) => {
  const rows: string[][] = [];
  const table: FileTable = {
    file: { path: "orders.csv", blob: new Blob([]) },
    fileId: 1,
    understanding: known,
    again: async (beyond) => {
      rows.push(...beyond.map((cells) => [...cells]));
      return { ...known, ...heard };
    },
  };
  return { table, rows };
};

/** Long notes make the file too large to be seen whole: what stands on the rows from 300 on is in none of its samples. */
function large(header: string, usual: readonly string[], late: readonly (readonly string[])[]) {
  const note = "x".repeat(15_000);
  const rows = Array.from({ length: 600 }, (_, at) => {
    const cells = late[at - 300] ?? usual;
    return [`C${at % 90}`, `2026-0${1 + (at % 6)}-1${at % 9}`, ...cells, note].join(",");
  });
  return [`customer id,order date,${header},internal remark`, ...rows, ""].join("\n");
}

inBothEngines("late-states.ts", ({ database, given, rows: query }) => {
  const incoming = (...rows: readonly (readonly string[])[]) =>
    given("incoming", "c0 varchar, c1 varchar, c2 varchar", rows);

  it("understands a table again with one row of each text that its sample does not hold", async () => {
    await incoming(
      ["c1", "Paid", ""],
      ["c2", " L’une", "-"],
      ["c3", "Annulée", ""],
      ["c4", "annulee", ""],
      ["c5", "paid", "2026-03-04"],
    );
    const left = { ...meaning, exclude: [{ column: 1, texts: ["annulee"] }] };
    const { table, rows } = asked({ meaning: left });
    const heard = await withLateStates(database(), table);
    expect(heard.understanding.meaning?.exclude).toEqual(left.exclude);
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      [expect.stringMatching(/^annul[ée]e$/i), ""],
      ["paid", "2026-03-04"],
    ]);
  });

  it("asks nothing where all was seen, where the company says it all, and where nothing is understood", async () => {
    await incoming(["c1", "PAID", ""]);
    for (const known of [
      understood,
      { ...understood, states: [] },
      { ...understood, meaning: null },
      { ...understood, meaning: { ...meaning, format: "mapping" } },
    ]) {
      if (known !== understood) await incoming(["c1", "cancelled", ""]);
      const { table, rows } = asked({}, known);
      expect(await withLateStates(database(), table)).toBe(table);
      expect(rows).toEqual([]);
    }
  });

  it("keeps what was understood, and tells, where it would mean something else", async () => {
    await incoming(["c1", "cancelled", ""]);
    for (const other of [
      null,
      { ...meaning, format: "shape:events" },
      { ...meaning, keys: [] },
      { ...meaning, keys: [...meaning.keys, { kind: "phone", column: 2 }] },
      { ...meaning, continues: true },
    ]) {
      const { understanding } = await withLateStates(database(), asked({ meaning: other }).table);
      expect(understanding.meaning).toEqual(meaning);
      expect(understanding.problems).toMatchObject([
        { code: "states-late", column: "Status", found: "cancelled" },
      ]);
    }
  });

  it("takes the other side of calls that went out late", async () => {
    await incoming(["c1", "outbound", ""]);
    const keys = [
      { kind: "customer", column: 0, only: { column: 1, texts: ["paid"] } },
      { kind: "customer", column: 2, only: { column: 1, texts: ["outbound"] } },
    ];
    const { understanding } = await withLateStates(
      database(),
      asked({ meaning: { ...meaning, keys } }).table,
    );
    expect(understanding.meaning?.keys).toEqual(keys);
    expect(understanding.problems).toEqual([]);
  });

  it("reads what is cancelled, not paid or given back once, far from the sample, as what it is", async () => {
    const usual = ["20", "done", "", "yes", "Invoice"];
    const [loaded] = await loadIn(database(), {
      "parcours.yaml": "time_zone: Etc/UTC\n",
      "crm/orders.csv": large("total,status,cancelled at,paid,document type", usual, [
        ["20", "cancelled", "", "yes", "Invoice"],
        ["20", "done", "2026-06-20", "yes", "Invoice"],
        ["20", "done", "", "no", "Invoice"],
        ["20", "done", "", "yes", "Credit note"],
      ]),
    });
    const found = await query(
      "select event, count(*)::integer from stg_interactions join stg_kinds using (kind_id) group by all order by 2, 1",
    );
    expect(found).toEqual([
      ["refund", 1],
      ["checkout_unfinished", 3],
      ["order_created", 596],
    ]);
    const told = loaded?.problems.map(({ code, column }) => [code, column]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["status-unfinished", "status"],
        ["status-unfinished", "paid"],
        ["date-unfinished", "cancelled at"],
        ["given-back", "document type"],
      ]),
    );
  });

  it("leaves a visit called off out of a log that the engine reads by itself", async () => {
    const text = large("action,status", ["visit", "ok"], [["visit", "cancelled"]]);
    const files = { "parcours.yaml": "time_zone: Etc/UTC\n", "crm/log.csv": text };
    const [loaded] = await loadIn(database(), files, { directBytes: 2 ** 20 });
    expect([loaded?.rowsRead, Object.fromEntries(loaded?.setAside ?? [])]).toEqual([
      600,
      { "row-excluded": 1 },
    ]);
  });
});
