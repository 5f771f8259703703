import { describe, expect, it } from "vitest";
import { problem } from "../../src/exports/problem.ts";
import { problemName, problemText } from "../../src/words/problem-text.ts";
import { type ProblemCode, problemWords } from "../../src/words/problems/index.ts";

const codes = Object.keys(problemWords) as ProblemCode[];

describe("problemText", () => {
  it("says file, line and column", () => {
    const code = codes[0] as ProblemCode;
    const one = problem(code, "crm/commandes.csv", { line: 12, column: "Total" });
    expect(problemText(one, "fr").place).toBe("crm/commandes.csv, ligne 12, colonne «\u00A0Total\u00A0»");
    expect(problemText(one, "en").place).toBe("crm/commandes.csv, line 12, column “Total”");
    expect(problemText(problem(code, "a.csv"), "fr").place).toBe("a.csv");
  });
  it("fills the facts of the problem into its sentence", () => {
    const code = codes.find((one) => problemWords[one].fr.message.includes("{found}"));
    if (code === undefined) throw new Error("no sentence quotes what was found");
    expect(problemText(problem(code, "a.csv", { found: "excellent" }), "fr").message).toContain("excellent");
  });
});

it("says several as several and one as one, in both languages", () => {
  const total = (rows: number) => problemText(problem("row-total", "a.csv", { rows }), "fr").message;
  expect(total(28)).toMatch(/^28 lignes de total sont écartées/u);
  expect(total(1)).toMatch(/^1 ligne de total est écartée\s: elle ne décrit personne/u);
  const ragged = (rows: number) =>
    problemText(problem("row-ragged", "a.csv", { rows, values: { cells: 1, columns: 4 } }), "en").message;
  expect(ragged(1)).toMatch(/^1 row does not have as many cells/u);
  expect(ragged(0)).toMatch(/^0 rows do not/u);
});

describe("problemName", () => {
  it("never shows a placeholder, whatever the code", () => {
    for (const code of codes)
      for (const language of ["fr", "en"] as const) {
        expect(problemName(code, language)).not.toMatch(/[{}]/);
        expect(problemName(code, language)).not.toBe("");
      }
  });
  it("cuts the facts off where the sentence stands without them, and marks where they were elsewhere", () => {
    expect(problemName("yaml-tab", "fr")).toBe("Une ligne commence par une tabulation");
    expect(problemName("row-total", "fr")).toMatch(/^Lignes de total sont écartées/);
    expect(problemName("stage-unknown", "en")).toBe(
      "There is no stage …; what is written for it is not used.",
    );
  });
  it("shows an unknown code as it is", () => {
    expect(problemName("bad_time", "fr")).toBe("bad_time");
  });
});
