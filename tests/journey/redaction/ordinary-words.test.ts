import { expect, it } from "vitest";
import { ordinaryWords } from "../../../src/journey/redaction/ordinary-words.ts";

const names = new Set(["carton", "zoubida", "marche"]);

it("finds a name that several texts write like a thing", () => {
  const texts = [
    "le carton est abîmé",
    "un carton",
    "mon carton vide",
    "merci zoubida",
    "zoubida au top",
    "de zoubida",
  ];
  expect([...ordinaryWords(texts, names)]).toEqual(["carton"]);
});

it("finds one that they write like a deed", () => {
  const texts = ["elle ne marche pas", "il marche bien", "avec zoubida, puis zoubida"];
  expect([...ordinaryWords(texts, names)]).toEqual([]);
  expect([...ordinaryWords([...texts, "elle marche"], names)]).toEqual(["marche"]);
});

it("asks for three different texts, and for words in small letters", () => {
  expect(ordinaryWords(["le carton", "le carton", "un carton"], names).size).toBe(0);
  expect(ordinaryWords(["le Carton a", "le Carton b", "le Carton c"], names).size).toBe(0);
});
