import { expect, test } from "vitest";
import { ladderOf, npsGroupsOf } from "../../../src/exports/cells/ladder.ts";

test.each([
  [
    ["Très satisfait", "Satisfait", "Insatisfait", "Très insatisfait"],
    { "tres satisfait": 5, satisfait: 4, insatisfait: 2, "tres insatisfait": 1 },
  ],
  [
    ["Tout à fait", "Plutôt oui", "Plutôt non", "Pas du tout"],
    { "tout a fait": 5, "plutot oui": 4, "plutot non": 2, "pas du tout": 1 },
  ],
  [
    ["Certainement", "Probablement", "Peut-être", "Probablement pas", "Certainement pas"],
    { certainement: 5, probablement: 4, "peut-etre": 3, "probablement pas": 2, "certainement pas": 1 },
  ],
  [["Promoteur", "Passif", "Détracteur"], { promoteur: 5, passif: 3, detracteur: 1 }],
  [["amazing", "good", "ok", "bad", "terrible"], { amazing: 5, good: 4, ok: 3, bad: 2, terrible: 1 }],
  [["Amazing", "Great", "OK", "Bad", "Terrible"], { amazing: 5, great: 4, ok: 3, bad: 2, terrible: 1 }],
  [["rated good", "rated bad", "not rated"], { "rated good": 4, "rated bad": 2 }],
  [["😀", "☺️", "😐", "🙁"], { "😀": 5, "☺": 4, "😐": 3, "🙁": 2 }],
])("%j is a ladder", (texts, worth) => {
  expect(ladderOf(texts)).toEqual(worth);
});

test.each([
  [["Bien", "Bon"]],
  [["Satisfait", "Satisfait"]],
  [["Bon", "Lyon", "Mauvais"]],
  [["Premium", "Standard"]],
  [["1", "5"]],
])("%j is none: one rung, or a word of something else", (texts) => {
  expect(ladderOf(texts)).toBeNull();
});

test("the groups of a net promoter score are worth the middle of their marks", () => {
  expect(npsGroupsOf(["Promoteur", "Passif", "Détracteur"])).toEqual({
    promoteur: 9.5,
    passif: 7.5,
    detracteur: 3,
  });
  expect(npsGroupsOf(["promoters", "detractors", "not answered", "no response"])).toBeNull();
  expect(npsGroupsOf(["promoter", "detractor", "no response"])).toEqual({ promoter: 9.5, detractor: 3 });
  expect(npsGroupsOf(["Passif", "Passif"])).toBeNull();
});
