import { expect, test } from "vitest";
import type { InteractionsReading } from "../../../src/exports/meaning/meaning.ts";
import { eventOf, excluded, textOf } from "../../../src/journey/reading/cell-text.ts";

test.each([
  [undefined, "''"],
  [{ text: "l'avis" }, "'l''avis'"],
  [{ column: 3 }, "coalesce(c3, '')"],
  [
    { columns: [1, 2], otherwise: "page_view" },
    "coalesce(nullif(trimmed(c1), ''), nullif(trimmed(c2), ''), 'page_view')",
  ],
  [
    { named: "page_location", pairs: [{ key: 4, values: [5] }] },
    "coalesce(case when trimmed(c4) = 'page_location' then nullif(trimmed(c5), '') end, '')",
  ],
])("%j is %s", (cell, sql) => {
  expect(textOf(cell)).toBe(sql);
});

test("an order that came to nothing is an attempt, whatever its dates are called", () => {
  const time = { column: 0, shape: "iso", zone: "local", dateOnly: false } as const;
  const reading: InteractionsReading = { kind: "interactions", time, event: { text: "achat" } };
  expect(eventOf(reading, {})).toBe("'achat'");
  expect(eventOf(reading, { unfinished: [{ column: 2, texts: ["annulee"] }] })).toBe(
    "case when coalesce(folded(c2) in ('annulee'), false) then 'checkout_unfinished' else 'achat' end",
  );
});

test("rows are left out by any of the columns that say so", () => {
  expect(excluded({ exclude: [] })).toBe("false");
  expect(
    excluded({
      exclude: [
        { column: 1, texts: ["a", "b"] },
        { column: 2, texts: ["c"] },
      ],
    }),
  ).toBe("coalesce(folded(c1) in ('a', 'b'), false) or coalesce(folded(c2) in ('c'), false)");
});

test("a text may say how a cell begins, or what it is not", () => {
  const held = (texts: string[]) => excluded({ exclude: [{ column: 1, texts }] });
  expect(held(["-*"])).toBe("coalesce(starts_with(folded(c1), '-'), false)");
  expect(held(["*-"])).toBe("coalesce(ends_with(folded(c1), '-'), false)");
  expect(held(["!-*", "!(*"])).toBe(
    "not coalesce((starts_with(folded(c1), '-') or starts_with(folded(c1), '(')), false)",
  );
  expect(held(["!*"])).toBe("not coalesce(trimmed(c1) not in ('', '-'), false)");
  expect(held(["!stagename"])).toBe("not coalesce(folded(c1) in ('stagename'), false)");
});
