import { expect, it } from "vitest";
import { inColumns } from "../../../src/journey/folding/fold-links.ts";
import {
  linksOf,
  loadLinks,
  readPeriods,
  readTrailRows,
  trailColumns,
  trailOf,
} from "../../../src/journey/folding/load-links.ts";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

const [OWN, STOP, OPEN, ENTRY, RARE, EVERYBODY] = [-9, -1, -2, -3, -4, -6];
const stageOf = (touchpoint: number) => (touchpoint < 3 ? 1 : 2);

it("trailColumns: the same columns as of trails one by one, letters beyond ASCII and beyond 16 bits too", () => {
  const one = { period: 20261, segment: 1, persona: 2, is_open: false, n: 3, customers: 2 };
  const rows = ["1", `2${String.fromCodePoint(48 + 600)}`, `${String.fromCodePoint(48 + 65_530)}12`, ""].map(
    (path, at) => ({ ...one, path, is_open: at === 1, persona: at }),
  );
  expect(trailColumns(rows)).toEqual(inColumns(rows.map(trailOf)));
});

inBothEngines("load-links.ts", ({ database, given, rows, query }) => {
  const follow = async (k: number) => {
    const quarters: Blob[] = [];
    for (const period of await readPeriods(database()))
      quarters.push(linksOf(await readTrailRows(database(), period), { k, stageOf }));
    await loadLinks(database(), quarters);
  };
  const links = async (k: number, where = "true") => {
    await follow(k);
    return rows(
      `select anchor, is_backward, place, source, target, n, customers from mart.links where ${where}`,
    );
  };

  it("follows paths forward and backward, from their own beginning or end and from each touchpoint", async () => {
    await given(...filled("leaf_counts", { path: "12", n: 6, customers: 5 }));
    const figures = [6, 5];
    expect(await links(5)).toEqual([
      [OWN, false, -1, EVERYBODY, 1, ...figures],
      [OWN, false, 0, 1, 2, ...figures],
      [OWN, false, 1, 2, STOP, ...figures],
      [OWN, true, -1, EVERYBODY, 2, ...figures],
      [OWN, true, 0, 2, 1, ...figures],
      [OWN, true, 1, 1, ENTRY, ...figures],
      [1, false, -1, EVERYBODY, 1, ...figures],
      [1, false, 0, 1, 2, ...figures],
      [1, false, 1, 2, STOP, ...figures],
      [1, true, -1, EVERYBODY, 1, ...figures],
      [1, true, 0, 1, ENTRY, ...figures],
      [2, false, -1, EVERYBODY, 2, ...figures],
      [2, false, 0, 2, STOP, ...figures],
      [2, true, -1, EVERYBODY, 2, ...figures],
      [2, true, 0, 2, 1, ...figures],
      [2, true, 1, 1, ENTRY, ...figures],
    ]);
    expect(await query("select distinct period, segment, persona from mart.links")).toEqual([
      { period: 20261, segment: 1, persona: 1 },
    ]);
  });

  it("reads touchpoints beyond ASCII out of the letters of paths", async () => {
    await given(...filled("leaf_counts", { path: `1${String.fromCharCode(48 + 600)}`, customers: 5 }));
    expect(await links(5, "anchor = 1 and not is_backward and place = 0")).toEqual([
      [1, false, 0, 1, 600, 1, 5],
    ]);
  });

  it("follows each quarter by itself, pools by stage what few do", async () => {
    await given(
      ...filled(
        "leaf_counts",
        { path: "13", n: 3, customers: 3 },
        { path: "14", n: 4, customers: 2 },
        { path: "1", n: 8, customers: 7, is_open: true },
        { path: "13", n: 2, customers: 2, period: 20262 },
        { path: "1", n: 9, customers: 9, period: 20262 },
      ),
    );
    await follow(5);
    const second = "anchor = -9 and not is_backward and place = 0";
    expect(await rows(`select period, source, target, n, customers from mart.links where ${second}`)).toEqual(
      [
        [20261, 1, -102, 7, 5],
        [20261, 1, OPEN, 8, 7],
        [20262, 1, RARE, 11, 11],
      ],
    );
  });

  it("tells a move of one customer where k is 1", async () => {
    await given(...filled("leaf_counts", { path: "13" }, { path: "13", persona: 255, n: 2, customers: 0 }));
    await follow(1);
    const first = "anchor = -9 and not is_backward and place = 0";
    expect(await rows(`select persona, source, target, n, customers from mart.links where ${first}`)).toEqual(
      [
        [1, 1, 3, 1, 1],
        [255, 1, 3, 2, 0],
      ],
    );
  });

  it("makes an empty table of no journeys, and leaves no other behind", async () => {
    await given(...filled("leaf_counts"));
    expect(await links(5)).toEqual([]);
    expect(await query("select table_name from duckdb_tables() where table_name like 'link%'")).toEqual([
      { table_name: "links" },
    ]);
  });
});
