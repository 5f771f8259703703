import { expect, test } from "vitest";
import {
  isEndOfDay,
  tailedTime,
  withoutEndOfDay,
  withoutZone,
} from "../../../src/exports/cells/time-tail.ts";

test("a zone stands behind an hour, and the midnight that ends a day is the next one's", () => {
  expect(withoutZone("03/07/2026 10:12 CEST")).toBe("03/07/2026 10:12");
  expect(withoutZone("Fri Jul 03 2026 10:12:05 GMT+0200 (heure d’été)")).toBe("Fri Jul 03 2026 10:12:05");
  expect(withoutZone("2026-07-03")).toBeNull();
  expect(withoutZone("Paris EST")).toBeNull();
  expect(withoutZone("2026-07-03 +0200")).toBeNull();
  expect(withoutZone("2026-07-03 10:12 (UTC)")).toBe("2026-07-03 10:12");
  expect(withoutZone("20260703T101213Z")).toBe("20260703T101213");
  expect(isEndOfDay("03/07/2026 24:00")).toBe(true);
  expect(withoutEndOfDay("2026-07-03 24:00:00")).toBe("2026-07-03 00:00:00");
});

test("a column without zones nor ends of days pays for neither", () => {
  expect(tailedTime("dmy", {})).toBe("dmy_shape(words, is_utc)");
});
