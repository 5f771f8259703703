// What an interval says about zero.
import { expect, test } from "vitest";
import { signOf } from "./sign-of.ts";

test("an interval that leaves zero out has its side's sign", () => {
  expect(signOf({ low: 0.001, high: 0.2 })).toBe(1);
  expect(signOf({ low: -0.2, high: -0.001 })).toBe(-1);
});

test("an interval that holds zero, even at its end, has none", () => {
  expect(signOf({ low: -0.1, high: 0.1 })).toBe(0);
  expect(signOf({ low: 0, high: 0.1 })).toBe(0);
  expect(signOf({ low: -0.1, high: 0 })).toBe(0);
});
