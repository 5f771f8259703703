// Every difference that the fictional company's pages say, against the list of findings. In: the built site, drawn anew. Out: none that is not a finding's own, under its verdict.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { type FindingsAnswer, untestedFindings } from "../../src/answers/finding.ts";
import { wonMove } from "../../src/findings/ended.ts";
import { Page } from "../../src/views/Page.tsx";
import type { PageAnswers } from "../../src/views/page.ts";
import { pages } from "../../src/views/page-table.ts";
import { type Ask, answersOf } from "../../src/views/questions.ts";
import { defaultState, type ViewState } from "../../src/views/state.ts";
import { type BuiltCompany, builtMaisonLumen } from "./maison-lumen.ts";

let built: BuiltCompany;
beforeAll(async () => {
  built = await builtMaisonLumen();
  await Promise.all(pages.map(({ view }) => view.come()));
}, 300_000);

const ask: Ask = async (question, filter) => {
  const file = answerFile(question, filter);
  const path = join(built.dist, built.site.answers, file ?? "none");
  const isThere = (await stat(path).catch(() => null)) !== null;
  if (question.kind === "findings" && !isThere)
    return untestedFindings(filter.period, question.compare) as never;
  return checkedAnswer(JSON.parse(await readFile(path, "utf8")), path) as never;
};

/** Everybody, each segment, two personas, the youngest quarter, and every older one. */
function states(): ViewState[] {
  const usual = defaultState(built.site);
  const [youngest, before] = built.site.periods.toReversed().map(({ id }) => id);
  const ids = built.site.periods.map(({ id }) => id).filter((id) => id < usual.period);
  const settled = ids.slice(1).map((period, at) => ({ ...usual, period, compare: ids[at] ?? null }));
  return [
    usual,
    { ...usual, compare: null },
    ...built.site.segments.map(({ id }) => ({ ...usual, segment: id })),
    ...built.site.personas.slice(0, 2).map(({ id }) => ({ ...usual, persona: id })),
    { ...usual, period: youngest ?? "", compare: before ?? null },
    ...settled,
  ];
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, " ").replaceAll("\u2212", "-");

/** Numbers of points in a text: "+31 pts", "0,4 point", "−3.1 points"; never touchpoints ("6 points de contact") or semicolons. */
function pointsIn(
  text: string,
): { readonly number: string; readonly signed: boolean; readonly around: string }[] {
  const pattern = /([+-]?)(\d[\d ,.]*) (?:pts?|points?)\b(?! de contact|-)/gu;
  return [...plain(text).matchAll(pattern)].map(([said, sign, digits = ""]) => ({
    number: `${sign}${digits.replace(",", ".")}`,
    signed: sign !== "",
    around: said,
  }));
}

/** A difference as it may be written: to a tenth of a point or, on a picture, to a whole one. */
function writings(difference: number): string[] {
  const points = 100 * difference;
  return [points.toFixed(1), ...(Math.abs(points) >= 0.5 ? [points.toFixed(0)] : [])].flatMap((text) => {
    const bare = text.replace("-", "");
    return [bare, Number(text) > 0 ? `+${bare}` : `-${bare}`];
  });
}

/** What may be said outside tables: proven differences, the mix in them, and what could have been proven. */
function mayBeSaid({ findings }: FindingsAnswer): Set<string> {
  const told = findings.flatMap(({ measure, verdict, difference, mix, provable }) => {
    if (measure === "feeling") return [];
    const proven = verdict === "up" || verdict === "down" ? [difference, mix] : [];
    return [...proven, provable];
  });
  return new Set(told.flatMap((value) => (value === null ? [] : writings(value))));
}

/** The whole list is in its table, each beside its bounds and its verdict. */
function mayBeListed({ findings }: FindingsAnswer): Set<string> {
  const told = findings.flatMap((one) => [one.difference, one.low, one.high, one.provable, one.mix]);
  return new Set(told.flatMap((value) => (value === null ? [] : [...writings(value), "0.0"])));
}

/** Bets say what was hoped for and what was measured of it, with its bounds: each has a grade of its own beside it. */
function mayBeBet({ decisions, bets }: BuiltCompany["site"]): Set<string> {
  const hoped = decisions.flatMap(({ bet }) => bet?.amount ?? []);
  const measured = bets.flatMap(({ difference, low, high }) => [difference, low, high]);
  return new Set([...hoped, ...measured].flatMap((value) => (value === null ? [] : writings(value))));
}

/** What is over-represented before a bad end, who came back with what, and how many of those that ended were won: differences of their own, each with its bounds and its verdict. */
function mayBeRead(
  { explain, ended, returns }: PageAnswers,
  state: ViewState,
): { readonly told: string[]; readonly listed: string[] } {
  const before = (explain?.now.cases ?? []).flatMap(({ touchpoints }) => touchpoints);
  const after = (returns?.now.stages ?? []).flatMap(({ contacts }) => contacts);
  const all = [...before, ...after];
  const proven = all.filter(({ verdict }) => verdict === "up" || verdict === "down");
  const written = (values: readonly (number | null)[]) =>
    values.flatMap((value) => (value === null ? [] : [...writings(value), "0.0"]));
  const move = ended === undefined ? null : wonMove(ended, state, built.site);
  const isProven = move?.word === "up" || move?.word === "down";
  const found = move?.difference ?? null;
  const won =
    found === null ? [] : [...(isProven ? [found.difference] : []), found.low, found.high, found.provable];
  return {
    told: written([...won, ...proven.flatMap(({ difference, low, high }) => [difference, low, high])]),
    listed: written(all.flatMap(({ difference, low, high }) => [difference, low, high])),
  };
}

const tables = /<table data-table="[\s\S]*?<\/table>/gu;

async function drawn(state: ViewState) {
  const found: {
    page: string;
    html: string;
    findings: FindingsAnswer;
    /** Against the second quarter that the review holds it against. */
    beside: FindingsAnswer;
    read: ReturnType<typeof mayBeRead>;
  }[] = [];
  for (const page of pages)
    for (const language of ["fr", "en"] as const) {
      const answers = await answersOf(page, { state, site: built.site }, ask);
      const props = { page, language, base: "/", site: built.site, state, answers, live: null };
      const html = renderToStaticMarkup(<Page {...props} status="ready" revision={0} />);
      const none = untestedFindings(state.period, null);
      const { now: findings = none, before } = answers.findings ?? {};
      const read = mayBeRead(answers, state);
      found.push({ page: `${page.name} ${language}`, html, findings, beside: before ?? none, read });
    }
  return found;
}

describe("a difference that a page says", () => {
  it("is one of its list of findings, proven where it stands outside the table of them", async () => {
    let said = 0;
    for (const state of states())
      for (const { page, html, findings, beside, read } of await drawn(state)) {
        const bets = page.startsWith("review") ? mayBeBet(built.site) : new Set<string>();
        const told = new Set([...mayBeSaid(findings), ...bets, ...read.told]);
        const listed = new Set([...mayBeListed(findings), ...mayBeListed(beside), ...bets, ...read.listed]);
        const where = `${page} ${JSON.stringify(state)}`;
        for (const { number, around } of pointsIn(html.replaceAll(tables, ""))) {
          expect(told.has(number), `${around} in ${where}`).toBe(true);
          said += 1;
        }
        for (const [table] of html.matchAll(tables))
          for (const { number, around } of pointsIn(table))
            expect(listed.has(number), `${around} in a table of ${where}`).toBe(true);
        // An interval is told by its two ends; the review alone says how much a move would have had to be, either way.
        if (!page.startsWith("review")) expect(html, where).not.toContain("±");
      }
    expect(said).toBeGreaterThan(0);
  });

  it("stands in a table that says its verdict", async () => {
    for (const { page, html } of await drawn(defaultState(built.site)))
      for (const [table] of html
        .replaceAll(/<table data-table="bets"[\s\S]*?<\/table>/gu, "")
        .matchAll(tables))
        if (pointsIn(table).length > 0)
          expect(table, page).toMatch(
            /trop tôt|pas d’évolution|en hausse|représenté|conclure|n trop petit|too early|no clear change|up<|represented|nobody can say|n too small/u,
          );
  });

  it("is found by this test", () => {
    expect(
      pointsIn("1252, point-virgule, 12 points de contact, +31 pts, −3,1 points").map(({ number }) => number),
    ).toEqual(["+31", "-3.1"]);
    expect(mayBeSaid(untestedFindings("2026-T3", null)).size).toBe(0);
  });
});
