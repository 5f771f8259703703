import { expect, it } from "vitest";
import type { Key } from "../../../src/exports/meaning/meaning.ts";
import { keyText } from "../../../src/journey/reading/key-text.ts";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("keyText", ({ given, query }) => {
  async function textsOf(keys: readonly Key[], cells: readonly (string | null)[][]): Promise<string[]> {
    await given(
      "incoming",
      "line bigint, c0 varchar, c1 varchar",
      cells.map((row, line) => [line, ...row]),
    );
    const rows = await query(
      `select replace(${keyText({ keys })}, chr(31), '|') as key from incoming order by line`,
    );
    return rows.map((row) => String(row["key"]));
  }

  it("names the kind and the value of every key of a row", async () => {
    const keys = [
      { kind: "customer", column: 0 },
      { kind: "email", column: 1 },
    ];
    expect(
      await textsOf(keys, [
        ["1", "a@b.fr"],
        [" 2 ", ""],
        ["", null],
      ]),
    ).toEqual(["customer:1|email:a@b.fr", "customer:2", ""]);
  });

  it("takes a key only from the rows on which it says whose they are", async () => {
    const keys = [
      { kind: "phone", column: 0, only: { column: 1, texts: ["entrant"] } },
      { kind: "phone", column: 1, only: { column: 1, texts: ["!entrant"] } },
    ];
    expect(
      await textsOf(keys, [
        ["0612", "Entrant"],
        ["0140", "0613"],
      ]),
    ).toEqual(["phone:0612", "phone:0613"]);
  });

  it("takes each of several keys of one cell", async () => {
    const keys = [{ kind: "contact", column: 0, separator: ";" as const }];
    expect(
      await textsOf(keys, [
        ["550;551", ""],
        ["552;", ""],
      ]),
    ).toEqual(["contact:550|contact:551", "contact:552"]);
  });

  it("takes a session on rows that say nothing better of a person", async () => {
    const keys = [
      { kind: "visitor", column: 0 },
      { kind: "session", column: 1 },
    ];
    expect(
      await textsOf(keys, [
        ["v1", "s1"],
        ["", "s1"],
        ["(not set)", "s2"],
      ]),
    ).toEqual(["visitor:v1", "session:s1", "visitor:(not set)|session:s2"]);
    expect(await textsOf([{ kind: "session", column: 1 }], [["v1", "s1"]])).toEqual(["session:s1"]);
  });
});
