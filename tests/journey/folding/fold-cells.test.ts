import { expect, it } from "vitest";
import { type CellFolding, foldCells } from "../../../src/journey/folding/fold-cells.ts";
import { inBothEngines } from "../both-engines.ts";

const RARE = -4;
const straight = (child: number) => (child === RARE ? null : RARE);
/** Children 10 to 19 have the pool −101, and so on. */
const pooled = (child: number) => (child > 0 ? -100 - Math.floor(child / 10) : straight(child));

inBothEngines("fold-cells.ts", ({ database, given, query, rows }) => {
  /** "20261 1.2.10 ×7": seven customers of that quarter, segment, persona and child. */
  const fold = async (cells: readonly string[], options: Partial<CellFolding> = {}) => {
    await given(
      "some_cells",
      "period smallint, segment utinyint, persona utinyint, child integer, customers double",
      cells.map((cell) => cell.split(/[ .×]+/u).map(Number)),
    );
    await foldCells(database(), { name: "some", children: straight, k: 5, isWhole: true, ...options });
    const labels = await rows(`select period, segment, persona, child, to_segment, to_persona, to_child
      from some_labels order by all`);
    return labels.map(
      ([period, ...label]) =>
        `${String(period)} ${label.slice(0, 3).join(".")} → ${label.slice(3).join(".")}`,
    );
  };

  it("labels every cell by its own name where k is 1, also one whose customers are counted elsewhere", async () => {
    expect(await fold(["20261 1.1.7 ×0", "20262 1.2.-4 ×1"], { k: 1 })).toEqual([
      "20261 1.1.7 → 1.1.7",
      "20262 1.2.-4 → 1.2.-4",
    ]);
  });

  it("folds each quarter by itself, and labels nothing in a quarter of fewer than k", async () => {
    const cells = ["1.1.7 ×5", "1.2.7 ×3", "1.3.7 ×2"];
    const small = ["20263 1.1.7 ×3", "20263 1.2.7 ×1"];
    const enough = ["20264 1.1.7 ×3", "20264 1.2.7 ×2"];
    expect(
      await fold([...cells.map((cell) => `20261 ${cell}`), "20262 1.2.7 ×5", ...small, ...enough]),
    ).toEqual([
      "20261 1.1.7 → 1.1.7",
      "20261 1.2.7 → 1.255.7",
      "20261 1.3.7 → 1.255.7",
      "20262 1.2.7 → 1.2.7",
      "20264 1.1.7 → 1.255.7",
      "20264 1.2.7 → 1.255.7",
    ]);
  });

  it("pools children as the tree says", async () => {
    const cells = ["20261 1.1.10 ×3", "20261 1.1.11 ×2", "20261 1.1.20 ×9"];
    expect(await fold(cells, { children: pooled })).toEqual([
      "20261 1.1.10 → 1.1.-101",
      "20261 1.1.11 → 1.1.-101",
      "20261 1.1.20 → 1.1.20",
    ]);
  });

  it("keeps all customers of a child under its name, rather than tell a large group apart there", async () => {
    const cells = ["20261 1.1.1 ×500", "20261 1.1.2 ×40", "20261 2.2.1 ×2", "20261 2.2.2 ×60"];
    expect(await fold(cells, { isWhole: false })).toEqual([
      "20261 1.1.1 → 255.255.1",
      "20261 1.1.2 → 1.1.2",
      "20261 2.2.1 → 255.255.1",
      "20261 2.2.2 → 2.2.2",
    ]);
  });

  it("hides what would be found by subtraction from a group's own customers, where these are told", async () => {
    const cells = ["20261 1.1.1 ×17", "20261 1.1.2 ×3", "20261 2.9.1 ×30", "20261 2.9.2 ×30"];
    const labels = async (isWhole: boolean) => {
      const told = await fold([...cells, "20261 2.8.2 ×40", "20261 3.7.2 ×3", "20261 3.7.1 ×9"], { isWhole });
      return told.filter((label) => label.startsWith("20261 1.1"));
    };
    expect(await labels(false)).toEqual(["20261 1.1.1 → 1.1.1", "20261 1.1.2 → 255.255.2"]);
    expect(await labels(true)).toEqual(["20261 1.1.1 → 255.255.1", "20261 1.1.2 → 255.255.2"]);
  });

  it("leaves labels alone, of the types that they are joined by", async () => {
    for (const k of [1, 5]) {
      await fold(["20261 1.1.1000000 ×9"], { k });
      expect(
        await query(`select column_name || ' ' || lower(data_type) as name from duckdb_columns()
          where table_name = 'some_labels' order by column_index`),
      ).toEqual(
        [
          ...["period smallint", "segment utinyint", "persona utinyint", "child integer"],
          ...["to_segment utinyint", "to_persona utinyint", "to_child integer"],
        ].map((name) => ({ name })),
      );
      expect(
        await query("select table_name from duckdb_tables() where starts_with(table_name, 'some_')"),
      ).toEqual([{ table_name: "some_labels" }]);
    }
  });
});
