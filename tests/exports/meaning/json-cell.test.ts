import { expect, test } from "vitest";
import { openNative } from "../../../src/database/native.ts";
import { insideCell, insideText, isJson } from "../../../src/exports/meaning/json-cell.ts";
import { aTable } from "../a-table.ts";

const PROPERTIES = '{"$lib": "web", "$current_url": "https://x.fr/a?b=c"}';
const PARAMETERS =
  '[{"key":"ga_session_id","value":{"int_value":"12"}},{"key":"page_location","value":{"string_value":"https://x.fr/b","int_value":null}}]';

test("a column of JSON is known by all of its values", () => {
  const table = aTable(
    ["p", "text"],
    [
      [PROPERTIES, "a"],
      ["", "{"],
      [PARAMETERS, "[x]"],
    ],
  );
  expect(isJson(table, 0)).toBe(true);
  expect(isJson(table, 1)).toBe(false);
  expect(insideCell(table, 0, ["url", "page_location"])).toEqual({ inside: 0, name: "page_location" });
  expect(insideCell(table, 0, ["path"])).toBeNull();
  expect(insideCell(table, 1, ["a"])).toBeNull();
});

test("its text is found by its own name, and beside its key; nothing where there is none", async () => {
  const database = await openNative();
  const read = async (cell: string, name: string) => {
    // Run, not queried: a "$" in a query is the name of a parameter.
    await database.run(`create or replace temp table found as
      select ${insideText("c0", name)} as text from (select '${cell}' as c0)`);
    const [found] = await database.query<{ text: string }>("select text from found");
    return found?.text;
  };
  expect(await read(PROPERTIES, "$current_url")).toBe("https://x.fr/a?b=c");
  expect(await read(PARAMETERS, "page_location")).toBe("https://x.fr/b");
  expect(await read(PARAMETERS, "ga_session_id")).toBe("");
  expect(await read("", "page_location")).toBe("");
  await database.close();
});
