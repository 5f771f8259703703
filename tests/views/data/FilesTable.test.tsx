import { expect, it } from "vitest";
import type { FileReport } from "../../../src/answers/site.ts";
import { FilesTable } from "../../../src/views/data/FilesTable.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup } from "../sample-page.tsx";

const file = (change: Partial<FileReport>): FileReport => ({
  file: "a.csv",
  format: null,
  format_names: null,
  encoding: "utf-8",
  delimiter: ";",
  rows_read: 10,
  rows_kept: 7,
  set_aside: [
    { code: "row-total", rows: 2 },
    { code: "code-of-tomorrow", rows: 1 },
  ],
  notes: ["yaml-tab"],
  ...change,
});
const site = {
  ...sampleSite,
  files: [file({}), file({ file: "b.csv", rows_read: 5, rows_kept: 5, set_aside: [], notes: [] })],
};
const html = markup(<FilesTable language="fr" site={site} />);
const values = (key: string) =>
  [
    ...(new RegExp(`data-key="${key}"[\\s\\S]*?</tr>`).exec(html)?.[0] ?? "").matchAll(/data-value="(\d+)"/g),
  ].map(([, value]) => Number(value));

it("gives rows read, kept and set aside for each file, and their totals", () => {
  expect(values("a.csv")).toEqual([10, 7, 3]);
  expect(values("b.csv")).toEqual([5, 5, 0]);
  expect(values("total")).toEqual([15, 12, 3]);
});
it("says codes in words, an unknown one as it is, and an unknown format too", () => {
  expect(html).toMatch(/data-code="row-total" data-rows="2">Lignes de total/);
  expect(html).toContain("code-of-tomorrow (1 ligne)");
  expect(html).toContain("<em>non reconnu</em>");
  expect(html).toContain("UTF-8, point-virgule");
});
it("calls a format by its name, and says how another file was read", () => {
  const names = { fr: "Commandes Shopify", en: "Shopify orders" };
  const known = file({ file: "a.csv", format: "shopify-orders", format_names: names });
  const guessed = file({ file: "b.csv", format: "shape:events" });
  const shown = (language: "fr" | "en") =>
    markup(<FilesTable language={language} site={{ ...sampleSite, files: [known, guessed] }} />);
  expect(shown("fr")).toContain("Commandes Shopify");
  expect(shown("en")).toContain("Shopify orders");
  expect(shown("en")).toContain("Events (recognised by shape)");
});
it("has no column of remarks when no file has one", () => {
  const clean = { ...site, files: site.files.slice(1) };
  expect(html).toContain(">Remarques</th>");
  expect(markup(<FilesTable language="fr" site={clean} />)).not.toContain("Remarques");
});
