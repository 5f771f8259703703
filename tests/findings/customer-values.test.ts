import { expect, it } from "vitest";
import { customerValues, worthOf } from "../../src/findings/customer-values.ts";
import { sampleValues } from "../fixtures/sample-map.ts";

it("gives each mean and each share its interval", () => {
  const values = customerValues(sampleValues);
  const all = worthOf(values, "all", "");
  expect(all?.again).toBe(0.2);
  // 1.96 standard errors, by so many customers.
  expect(all?.low).toBeCloseTo(214 - 1.963 * 9.5, 1);
  expect(all?.high).toBeCloseTo(214 + 1.963 * 9.5, 1);
  expect(all?.again_low).toBeLessThan(0.2);
  expect(worthOf(values, "channel", "nowhere")).toBeNull();
});

it("never goes below nothing", () => {
  const groups = [{ part: "all" as const, id: "", customers: 6, again: 0, mean: 10, error: 9 }];
  expect(customerValues({ groups })[0]?.low).toBe(0);
});
