import { expect, it } from "vitest";
import { clockText } from "../../../../src/views/review/meeting/clock.ts";

it("tells minutes and seconds", () => {
  expect([0, 9, 75, 3600].map(clockText)).toEqual(["0:00", "0:09", "1:15", "60:00"]);
});
