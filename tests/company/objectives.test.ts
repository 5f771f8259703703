import { expect, test } from "vitest";
import { readCompany } from "../../src/company/read-company.ts";
import { file, told } from "./files.ts";

const sheet = file(
  "touchpoints.csv",
  "point_de_contact;etape;canal;evenement\nDemande de devis;Considération;B2B;ask\nDevis envoyé;Considération;B2B;quote\n",
);
const read = async (...lines: string[]) => {
  const { company, problems } = await readCompany([
    sheet,
    file("parcours.yaml", ["objectives:", ...lines].join("\n")),
  ]);
  return { objectives: company.objectives, problems };
};

test("a text is an objective without a measure", async () => {
  const { objectives, problems } = await read("  - Grandir", "  - 2027");
  expect(problems).toEqual([]);
  expect(objectives).toEqual([
    { text: { fr: "Grandir", en: "Grandir" }, measure: null },
    { text: { fr: "2027", en: "2027" }, measure: null },
  ]);
});

test("it has its words in both languages where they are given; nothing else may stand beside them", async () => {
  const { objectives, problems } = await read(
    "  - { text: Grandir, text_en: Grow }",
    "  - { text: Grandir, text_en: Grow, target: 20 }",
  );
  expect(objectives[0]).toEqual({ text: { fr: "Grandir", en: "Grow" }, measure: null });
  expect(problems.map(({ code }) => code)).toHaveLength(1);
});

test("a delay from one touchpoint to another is a share within it, or a median", async () => {
  const delay = "measure: delay, from: demande de devis, to: Devis envoyé";
  const { objectives, problems } = await read(
    `  - { text: Vite, text_en: Quickly, ${delay}, days: 5, share: 80 % }`,
    `  - { text: Vite, ${delay}, hours: 36 }`,
  );
  expect(problems).toEqual([]);
  const where = { level: "touchpoint", place: "devis-envoye", from: "demande-de-devis" };
  expect(objectives).toMatchObject([
    {
      text: { fr: "Vite", en: "Quickly" },
      measure: { ...where, kind: "delay_share", seconds: 432_000, target: 0.8 },
    },
    { measure: { ...where, kind: "delay_median", seconds: 129_600, target: 129_600 } },
  ]);
});

test("conversion is to the goal unless a stage is named; feeling is of a stage or a touchpoint", async () => {
  const { objectives, problems } = await read(
    "  - { text: a, measure: conversion, target: 20 }",
    "  - { text: b, measure: conversion, stage: Retention, target: 12.5 }",
    "  - { text: c, measure: feeling, stage: Achat, target: 0.5 }",
    "  - { text: d, measure: feeling, touchpoint: Devis envoyé, target: -0.5 }",
  );
  expect(problems).toEqual([]);
  const none = { from: null, seconds: null };
  expect(objectives.map(({ measure }) => measure)).toEqual([
    { ...none, kind: "conversion", level: "stage", place: "achat", target: 0.2 },
    { ...none, kind: "conversion", level: "stage", place: "retention", target: 0.125 },
    { ...none, kind: "feeling", level: "stage", place: "achat", target: 0.5 },
    { ...none, kind: "feeling", level: "touchpoint", place: "devis-envoye", target: -0.5 },
  ]);
});

test("what cannot be measured is told at its line, and its words are shown", async () => {
  const { objectives, problems } = await read(
    "  - { text: a, measure: delay, from: Demande de devis, to: Nulle part, days: 5 }",
    "  - { text: b, measure: delay, from: Demande de devis, to: Demande de devis, days: 5 }",
    "  - { text: c, measure: delay, from: Demande de devis, to: Devis envoyé }",
    "  - { text: d, measure: feeling, target: 1 }",
    "  - { text: e, measure: conversion, stage: Nulle part, target: 20 }",
    "  - { text: f, measure: vitesse }",
    "  - { measure: delay }",
  );
  expect(objectives.map(({ text, measure }) => [text.fr, measure])).toEqual(
    ["a", "b", "c", "d", "e", "f"].map((text) => [text, null]),
  );
  expect(told(problems)).toEqual([
    "objective-place-unknown:2",
    "objective-place-unknown:3",
    "objective-incomplete:4",
    "objective-incomplete:5",
    "objective-place-unknown:6",
    "setting-choice:7",
    "setting-missing:8",
  ]);
  expect(problems[0]).toMatchObject({ column: "objectives[1].to", found: "Nulle part" });
  expect(problems[2]).toMatchObject({ values: { missing: "days" } });
});
