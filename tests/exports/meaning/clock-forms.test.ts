import { describe, expect, test } from "vitest";
import { clockForm, clockText, isClock } from "../../../src/exports/meaning/clock-forms.ts";

test.each([
  [["0,5", "0,333333333", "0"], "heure", "fraction"],
  [["0.5", "4.16666666666667E-02"], "time", "fraction"],
  [["14", "9", "8"], "heure", "hours"],
  [["1405", "930"], "heure", "digits"],
  [["140530", "093000"], "time", "digits"],
] as const)("%j under “%s” are %s", (texts, name, form) => {
  expect(clockForm(texts, name)).toBe(form);
});

test.each([
  // How long it took, not when.
  [["2", "3", "1"], "time"],
  [["0", "0"], "heure"],
  [["14", "14"], "heure"],
  [["1.5", "12.25"], "heure"],
  [["2699", "1475"], "heure"],
  [["matin", "soir"], "heure"],
  [["14:05", "9:30"], "heure"],
  [[], "heure"],
] as const)("%j under “%s” are no hours of a day", (texts, name) => {
  expect(clockForm(texts, name)).toBeNull();
});

describe("clockText", () => {
  test.each([
    ["0,5", "fraction", "12:00:00"],
    ["0.999999999", "fraction", "23:59:59"],
    ["4.16666666666667E-02", "fraction", "01:00:00"],
    ["14", "hours", "14:00"],
    ["915", "digits", "9:15"],
    ["091530", "digits", "09:15:30"],
    ["14h05", undefined, "14h05"],
  ] as const)("“%s” as %s is %s", (text, form, shown) => {
    expect(clockText(text, form)).toBe(shown);
  });
});

test("an hour is one of its form alone", () => {
  expect([isClock("0,5", "fraction"), isClock("0,5"), isClock("14:05"), isClock("1,5", "fraction")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
