// One question, one answer, whoever gives it: the build's files, the native engine and the browser's engine over the published database.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { foreseenPairs } from "../../src/answers/foreseen-pairs.ts";
import { foreseenFilters } from "../../src/answers/prebuild.ts";
import type { Answer, Filter, Question } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { lock } from "../../src/database/lock.ts";
import { openPublished } from "../../src/journey/published/published.ts";
import { type BuiltCompany, builtMaisonLumen } from "../build/maison-lumen.ts";
import { engines } from "../database/engines.ts";

let built: BuiltCompany;
const databases = new Map<string, Database>();

beforeAll(async () => {
  built = await builtMaisonLumen();
  for (const { name, open } of engines) databases.set(name, await opened(open));
}, 300_000);
afterAll(async () => {
  for (const database of databases.values()) await database.close();
});

/** As the worker opens it, locked before the first question. */
async function opened(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  const bytes = await readFile(join(built.dist, built.site.database));
  await openPublished(database, await database.register("published.duckdb", new Uint8Array(bytes)));
  await lock(database);
  return database;
}

function ask(engine: string, question: Question, filter: Filter): Promise<Answer> {
  const database = databases.get(engine);
  if (database === undefined) throw new Error(`missing engine: ${engine}`);
  return answerQuestion(database, built.site, question, filter);
}

async function prebuilt(question: Question, filter: Filter): Promise<Answer> {
  const file = answerFile(question, filter);
  if (file === null) throw new Error(`not prebuilt: ${JSON.stringify({ question, filter })}`);
  const text = await readFile(join(built.dist, built.site.answers, file), "utf8");
  return checkedAnswer(JSON.parse(text), file);
}

/** Sums of decimals are exact, square roots and divisions of doubles the same on both: not a digit may differ. */
const same = (answer: Answer): unknown => JSON.parse(JSON.stringify(answer));

const questions: readonly Question[] = [
  { kind: "paths", anchor: "start" },
  { kind: "paths", anchor: "end" },
  { kind: "funnel" },
  { kind: "emotion" },
  { kind: "touchpoints" },
  { kind: "moves" },
  { kind: "ended" },
  { kind: "ended_paths", anchor: "start" },
  { kind: "ended_paths", anchor: "end" },
  { kind: "irritants" },
  { kind: "hours" },
];
const measuredKinds = ["importance", "explain"] as const;
const everybody: Filter = { period: "all", persona: null, segment: null, through: null };

/** The browser's engine is slow here, where it blocks and runs on one thread: it answers every other filter. */
const every: Readonly<Record<string, number>> = { native: 1, wasm: 2 };

describe.each(questions)("foreseen: %o", (question) => {
  it.each(engines.map(({ name }) => name))(
    "%s answers over the published file what the build wrote",
    async (engine) => {
      const filters = foreseenFilters(built.site).filter((_, i) => i % (every[engine] ?? 1) === 0);
      for (const filter of filters) {
        const answer = same(await ask(engine, question, filter));
        expect(answer, JSON.stringify(filter)).toEqual(await prebuilt(question, filter));
      }
    },
    300_000,
  );
});

it.each(engines.map(({ name }) => name))(
  "%s answers what every persona shows, and what is told over time, as the build wrote it",
  async (engine) => {
    for (const period of ["all", built.site.period]) {
      const filter = { ...everybody, period };
      const question = { kind: "personas" } as const;
      expect(same(await ask(engine, question, filter))).toEqual(await prebuilt(question, filter));
    }
    for (const filter of foreseenFilters(built.site).filter(({ period }) => period === "all")) {
      const answer = same(await ask(engine, { kind: "series" }, filter));
      expect(answer, JSON.stringify(filter)).toEqual(await prebuilt({ kind: "series" }, filter));
    }
  },
  300_000,
);

it("every prebuilt file is the answer to a foreseen question, and each says something", async () => {
  const folder = join(built.dist, built.site.answers);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".json"));
  const foreseen = questions.flatMap((question) =>
    foreseenFilters(built.site).map((filter) => answerFile(question, filter)),
  );
  const lists = foreseenPairs(built.site).flatMap(({ period, compare }) =>
    foreseenFilters(built.site)
      .filter((filter) => filter.period === period)
      .map((filter) => answerFile({ kind: "findings", compare }, filter)),
  );
  expect(lists.length).toBeGreaterThan(0);
  // Measured from exact counts, as lists are.
  const measured = measuredKinds.flatMap((kind) =>
    foreseenFilters(built.site).map((filter) => answerFile({ kind }, filter)),
  );
  // Of every period, or of every group, at once.
  const whole = foreseenFilters(built.site).flatMap((filter) => [
    ...(filter.period === "all" ? [answerFile({ kind: "series" }, filter)] : []),
    ...(filter.persona === null && filter.segment === null ? [answerFile({ kind: "personas" }, filter)] : []),
  ]);
  // Folded beside the usual flow, of the quarters that tell them; both engines tell the same of one's own files (drop.test.ts).
  const traits = built.site.traits.flatMap(({ id, periods }) =>
    periods.flatMap((period) =>
      (["start", "end"] as const).map((anchor) =>
        answerFile({ kind: "trait", anchor, trait: id }, { ...everybody, period }),
      ),
    ),
  );
  const worth = (["values", "returns"] as const).map((kind) => answerFile({ kind }, everybody));
  expect(traits.length).toBeGreaterThan(10);
  expect(files.map((file) => file.replaceAll("\\", "/")).sort()).toEqual(
    [...foreseen, ...lists, ...measured, ...whole, ...traits, ...worth].sort(),
  );
  const { periods, personas, segments } = built.site;
  expect(foreseen).toHaveLength(
    questions.length * (periods.length + 1) * (1 + personas.length + segments.length),
  );
  const sizes = await Promise.all(
    questions
      .filter(({ kind }) => kind !== "ended")
      .map(async (question) => (await prebuilt(question, everybody)).n ?? 0),
  );
  for (const size of sizes) expect(size).toBeGreaterThan(1000);
});

describe("unforeseen", () => {
  /** Two filters, custom anchors, journeys through a touchpoint: what only the engine can answer. */
  function unforeseen(): { readonly question: Question; readonly filter: Filter }[] {
    const { periods, personas, segments, touchpoints, period } = built.site;
    const both = personas.flatMap(({ id, segment }) =>
      segments.map((one) => ({ ...everybody, period, persona: id, segment: segment ?? one.id })),
    );
    const some = touchpoints.filter((_, i) => i % 3 === 0);
    const through = some.map(({ id }) => ({ ...everybody, through: id }));
    const crossed = touchpoints.slice(0, 6).map(({ id }, i) => ({
      period: periods[i % periods.length]?.id ?? "all",
      persona: personas[i % personas.length]?.id ?? null,
      segment: null,
      through: id,
    }));
    const anchors = some.flatMap(({ id }): Question[] => [
      { kind: "paths", anchor: `from:${id}` },
      { kind: "paths", anchor: `to:${id}` },
    ]);
    return [
      ...[...both, ...through, ...crossed].flatMap((filter) =>
        questions.map((question) => ({ question, filter })),
      ),
      ...anchors.map((question) => ({ question, filter: { ...everybody, period } })),
      ...anchors
        .slice(0, 10)
        .map((question, i) => ({ question, filter: crossed[i % crossed.length] ?? everybody })),
    ];
  }

  it("native and WebAssembly agree on every combination", async () => {
    const asked = unforeseen();
    expect(asked.length).toBeGreaterThan(100);
    let filled = 0;
    for (const { question, filter } of asked) {
      const [native, wasm] = [await ask("native", question, filter), await ask("wasm", question, filter)];
      expect(same(wasm), JSON.stringify({ question, filter })).toEqual(same(native));
      if (native.n !== null) filled += 1;
    }
    expect(filled).toBeGreaterThan(asked.length / 3);
  }, 300_000);

  it("narrower filters never count more, and journeys through a touchpoint are those anchored at it", async () => {
    const { period, touchpoints } = built.site;
    const all = await ask("native", { kind: "paths", anchor: "start" }, { ...everybody, period });
    for (const { id } of touchpoints) {
      const filter = { ...everybody, period };
      const through = await ask("native", { kind: "paths", anchor: "start" }, { ...filter, through: id });
      const passing = await ask("native", { kind: "funnel" }, { ...filter, through: id });
      const from = await ask("native", { kind: "paths", anchor: `from:${id}` }, filter);
      const to = await ask("native", { kind: "paths", anchor: `to:${id}` }, filter);
      expect([from.n, to.n]).toEqual([through.n, through.n]);
      // A touchpoint that few pass in some quarter may be told in one table and pooled in the other: never in a single quarter.
      if (passing.n !== null && from.n !== null) expect(passing.n).toBe(from.n);
      expect(through.n ?? 0).toBeLessThanOrEqual(all.n ?? 0);
    }
  });

  it("a name that the site does not know matches nobody, in every answer", async () => {
    for (const question of questions)
      for (const { name } of engines)
        expect((await ask(name, question, { ...everybody, persona: "personne" })).n).toBeNull();
  });
});
