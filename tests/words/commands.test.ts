// Both languages say the same facts in a terminal.
import { expect, test } from "vitest";
import { type CommandWords, commandWords } from "../../src/words/commands.ts";

/** A call of each sentence with facts that must appear in it. */
const facts: Record<keyof CommandWords, readonly unknown[]> = {
  serving: ["http://localhost:4321/"],
  portTaken: [8080],
  portInvalid: ["http"],
  noSite: ["dist"],
  noRemote: ["origin"],
  notGitHub: ["https://git.example/a.git"],
  building: ["/maison/"],
  buildFailed: [],
  wouldPublish: [12, 0, "gh-pages", "https://git.example/a.git"],
  publishing: [12, 0, "gh-pages", "https://git.example/a.git"],
  published: ["https://lumen.github.io/"],
  publishFailed: ["refused"],
  exportsInPublic: [
    [
      { path: "data/crm/clients.csv", reason: "export" },
      { path: "public/a.csv", reason: "people" },
    ],
  ],
};

test("every sentence gives its facts in both languages", () => {
  for (const words of Object.values(commandWords))
    for (const [name, given] of Object.entries(facts)) {
      const sentence = words[name as keyof CommandWords];
      const text =
        typeof sentence === "string" ? sentence : (sentence as (...facts: unknown[]) => string)(...given);
      for (const fact of given.flat())
        expect(text, name).toContain(
          typeof fact === "object" && fact !== null && "path" in fact ? fact.path : String(fact),
        );
    }
});

test("a long list of files is cut, and says by how much", () => {
  const files = Array.from({ length: 27 }, (_, index) => ({
    path: `data/${index}.csv`,
    reason: "export" as const,
  }));
  expect(commandWords.fr.exportsInPublic(files)).toContain("… et 7 autres");
  expect(commandWords.en.exportsInPublic(files)).toContain("… and 7 more");
  expect(commandWords.en.exportsInPublic(files)).not.toContain("data/20.csv");
});

test("one file is spoken of as one", () => {
  const one = [{ path: "data/a.csv", reason: "closed" }] as const;
  expect(commandWords.fr.exportsInPublic(one)).toContain("git y suit un fichier où");
  expect(commandWords.en.exportsInPublic(one)).toContain("git tracks a file in which");
});

test("sizes are written as each language writes numbers", () => {
  expect(commandWords.fr.wouldPublish(3, 42_650_000, "gh-pages", "x")).toContain("3 fichiers (42,7\u00a0Mo)");
  expect(commandWords.en.wouldPublish(3, 42_650_000, "gh-pages", "x")).toContain("3 files (42.7\u00a0MB)");
});
