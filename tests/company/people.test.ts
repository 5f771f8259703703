import { expect, test } from "vitest";
import { readCompany } from "../../src/company/read-company.ts";
import { file } from "./files.ts";

const withSettings = (...lines: string[]) => readCompany([file("parcours.yaml", lines.join("\n"))]);

test("a word that is known is known in both languages, whatever its number, case or accents", async () => {
  for (const written of ["adhérents", "Adherent", "ADHÉRENTS"]) {
    const { company, problems } = await withSettings(`people: ${written}`);
    expect(company.people).toEqual({
      fr: { one: "adhérent", many: "adhérents" },
      en: { one: "member", many: "members" },
    });
    expect(problems).toEqual([]);
  }
  expect((await withSettings("people: beneficiaries")).company.people.fr.many).toBe("bénéficiaires");
});

test("another word is written in both languages, with a singular of its own where it needs one", async () => {
  const { company, problems } = await withSettings(
    "people:",
    "  fr: riverains",
    "  en: [neighbour of ours, neighbours of ours]",
  );
  expect(company.people).toEqual({
    fr: { one: "riverain", many: "riverains" },
    en: { one: "neighbour of ours", many: "neighbours of ours" },
  });
  expect(problems).toEqual([]);
});

test("a word of one language alone is told, with the way to say both", async () => {
  const { company, problems } = await withSettings("title: X", "people: riverains");
  expect(company.people.fr.many).toBe("clients");
  expect(problems).toMatchObject([{ code: "people-unknown", line: 2, column: "people", found: "riverains" }]);
  const half = await withSettings("people: { fr: riverains }");
  expect(half.problems).toMatchObject([{ code: "people-unknown", line: 1, found: '{"fr":"riverains"}' }]);
});

test("what is given by default is called so too: the title and the usual segments", async () => {
  const { company } = await withSettings("people: patients");
  expect(company.title).toBe("Parcours patient");
  expect(company.segments.map(({ description }) => description.fr)).toEqual([
    "Patients qui ont un compte ou une affaire dans le CRM.",
    "Le reste des patients.",
  ]);
  expect((await withSettings("people: patients", "language: en")).company.title).toBe("Patient journey");
});
