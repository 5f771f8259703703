import { expect, test } from "vitest";
import { isDataCell } from "../../../src/exports/cells/data-cell.ts";

test.each(["03/07/2026", "2026-07-03 10:12", "a@b.fr", "a@b.fr 2", "12,50", "3 juillet 2026"])(
  "%s is a value",
  (text) => {
    expect(isDataCell(text)).toBe(true);
  },
);

test.each(["Date", "Client 2", "20260703", "2026", "Note sur 10", "E-mail", ""])(
  "%s may name a column",
  (text) => {
    expect(isDataCell(text)).toBe(false);
  },
);
