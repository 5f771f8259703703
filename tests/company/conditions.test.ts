import { describe, expect, test } from "vitest";
import { readConditions } from "../../src/company/conditions.ts";

const equals = (field: string, pattern: string) => ({ field, operator: "equals", pattern });

test("an empty rule holds for everybody", () => {
  expect(readConditions("  ")).toEqual({ conditions: [], written: [] });
});

test("conditions are joined by « et » or by and", () => {
  const conditions = [equals("device", "mobile"), { field: "orders", operator: "at_least", pattern: "2" }];
  expect(readConditions("appareil = Mobile et commandes >= 2")).toMatchObject({ conditions });
  expect(readConditions("device=mobile AND orders ≥ 2")).toMatchObject({ conditions });
});

test("« et » inside a pattern is part of it", () => {
  expect(readConditions("secteur = hôtels et restaurants et pays = France")).toMatchObject({
    conditions: [equals("secteur", "hotels et restaurants"), equals("pays", "france")],
  });
});

test("each field is kept as it was written, to be quoted", () => {
  expect(readConditions("Secteur d’activité = archi* et Pays = France")).toMatchObject({
    written: ["Secteur d’activité", "Pays"],
  });
});

test.each([
  ["!=", "not_equals"],
  ["<>", "not_equals"],
  ["≠", "not_equals"],
  ["==", "equals"],
])("%s is read as %s", (sign, operator) => {
  expect(readConditions(`pays ${sign} France`)).toMatchObject({
    conditions: [{ field: "pays", operator, pattern: "france" }],
  });
});

test("what must not be is read beside what must", () => {
  expect(readConditions("pays != France et secteur = hôtels")).toMatchObject({
    conditions: [{ field: "pays", operator: "not_equals", pattern: "france" }, equals("secteur", "hotels")],
  });
});

test("numbers are understood as people write them", () => {
  expect(readConditions("montant <= 1 000,5")).toMatchObject({
    conditions: [{ field: "montant", operator: "at_most", pattern: "1000.5" }],
  });
});

test("kinds of key may be told in French", () => {
  expect(readConditions("clé = compte|affaire")).toMatchObject({
    conditions: [equals("key", "account|deal")],
  });
});

describe("what cannot be read is quoted", () => {
  test.each(["commandes > 2", "mobile", "= mobile", "appareil =", "appareil = mobile et "])("%s", (rule) => {
    expect(readConditions(rule)).toMatchObject({ mistake: "rule-unreadable" });
  });

  test("a comparison with a word", () => {
    expect(readConditions("pays = France et commandes >= beaucoup")).toEqual({
      mistake: "rule-not-number",
      found: "beaucoup",
    });
  });
});
