import { describe, expect, it } from "vitest";
import { problem } from "../../../src/exports/problem.ts";
import { Notices } from "../../../src/views/controls/Notices.tsx";
import type { ProblemCode } from "../../../src/words/problems/index.ts";
import { livePart, markup, pageProps, textIn } from "../sample-page.tsx";

const said = async (change: Parameters<typeof livePart>[0]) =>
  markup(<Notices {...(await pageProps("paths", { live: livePart(change) }))} />);

describe("Notices", () => {
  it("says that dropped data stays on the computer, and offers the way back", async () => {
    const html = await said({ ownFiles: 3 });
    expect(textIn(html)).toContain(
      "Vous regardez vos propres données (3 fichiers). Elles restent sur cet ordinateur",
    );
    expect(html).toContain("Revenir aux données publiées</button>");
  });
  it("says what is being read, and when nothing was usable", async () => {
    expect(textIn(await said({ readingFiles: 1 }))).toMatch(/^Lecture de 1 fichier… +Annuler la lecture$/u);
    const progress = { rows: 1200, secondsLeft: 3, isCounting: false };
    const told = textIn(await said({ readingFiles: 1, progress })).replace(/[\u00a0\u202f]/gu, " ");
    expect(told).toContain("1 200 lignes lues, encore 3 s environ.");
    expect(textIn(await said({ unusable: "files" }))).toContain("Aucun de ces fichiers");
  });
  it("says that an engine which cannot start cannot read them", async () => {
    expect(textIn(await said({ unusable: "engine" }))).toContain("moteur de calcul");
  });
  it("lists the problems of the files, with their place", async () => {
    const problems = [problem("yaml-tab" as ProblemCode, "parcours.yaml", { line: 3 })];
    const text = textIn(await said({ problems }));
    expect(text).toContain("À vérifier dans vos fichiers (1)");
    expect(text).toContain("parcours.yaml, ligne 3");
  });
  it("tells what the address asks for and the site does not know, and what is shown instead", async () => {
    const text = textIn(await said({ unknown: [{ name: "through", value: "13" }] }));
    expect(text).toBe(
      "L’adresse demande « through=13 », que ce site ne connaît pas. Affiché à la place : les parcours par tous les points de contact.",
    );
  });
  it("is silent in the page drawn at build", async () => {
    expect(markup(<Notices {...(await pageProps("paths"))} />)).toBe("");
  });
});
