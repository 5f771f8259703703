// Who comes back after an interruption, against a plain loop over the same rows. In: a company whose adviser is met after the goal's stage, and before it by those who stopped.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReturnsAnswer } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { answerReturns } from "../../src/findings/answer-returns.ts";
import { buildReturnTables } from "../../src/findings/return-tables.ts";
import { openBlockingWasm } from "../database/engines.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

/** Days and events of so many customers: "b0 d9" is b on the first day, d on the tenth. */
const TAKEN: Readonly<Record<string, number>> = {
  "a0 b0 d0": 200,
  // On the road by a second way: more than a tenth of those who go straight.
  "a0 b0 e0 d0": 40,
  "a0 b0": 50,
  "a0 b0 d9": 8,
  "a0 b0 h3": 12,
  "a0 b0 h3 d6": 20,
  "a0 b0 v3": 6,
  "a0 b0 v4 d6": 4,
  // Coming back by what lies on the road, or by a contact that few have, is told of nobody.
  "a0 b0 e2": 9,
  "a0 b0 t2": 3,
  // Interrupted so late that nothing can come of it in time.
  "a0 b0.5 a1.4 b2.3 a3.2 b4.1 a5 b5.9 a6.8 b7.7 a8.6 b9.5": 7,
  // After the goal.
  "a0 b0 d0 h4": 15,
};
const WINDOW = 10;
const STAGES: Readonly<Record<string, number>> = { a: 1, b: 2, e: 2, d: 3, h: 4, v: 4, t: 4 };
const CHANNELS = { h: "Agence", v: "Visio", t: "Téléphone", e: "En ligne" } as const;
const NAMES = { h: "Conseiller", v: "Conseiller", t: "Rappel", e: "Formulaire" } as const;

const stepsOf = (path: string) =>
  path.split(" ").map((one) => ({ event: one.charAt(0), day: Number(one.slice(1)) }));

const rowsOf = (taken: Readonly<Record<string, number>>): EventRow[] =>
  Object.entries(taken).flatMap(([path, count]) =>
    Array.from({ length: count }, (_, number) => number).flatMap((number) =>
      stepsOf(path).map(({ event, day }, at) => ({
        at: new Date(Date.UTC(2026, 0, 1, 10, at) + day * 86_400_000)
          .toISOString()
          .slice(0, 19)
          .replace("T", " "),
        event,
        customer: `${path} ${number}`,
      })),
    ),
  );
const rows = rowsOf(TAKEN);

const company = (smallGroup: number, web: readonly EventRow[]) =>
  given({
    touchpoints: { a: 1, b: 2, d: 3 },
    stages: 4,
    goal: 3,
    smallGroup,
    window: String(WINDOW),
    rules: Object.entries(NAMES).map(
      ([event, name]) => `${name};S${STAGES[event]};${CHANNELS[event as keyof typeof NAMES]};;${event};;;`,
    ),
    web: [...web, { at: "2026-12-01 10:00:00", event: "a", customer: "last" }],
  });

let database: Database;
let built: Built;
let answer: ReturnsAnswer;
beforeAll(async () => {
  database = await openNative();
  built = await buildIn(database, company(5, rows));
  await buildReturnTables(database);
  if (built.site === null) throw new Error("there are journeys");
  answer = await answerReturns(database, built.site);
});
afterAll(() => database.close());

/** Of those interrupted at b or e: a day or more without anything, while a day is left of the ten. */
function counted(meets: (events: string) => boolean) {
  let [n, count] = [0, 0];
  for (const [path, customers] of Object.entries(TAKEN)) {
    const steps = stepsOf(path);
    const goal = steps.findIndex(({ event }) => event === "d");
    const way = goal < 0 ? steps : steps.slice(0, goal);
    const at = way.findIndex(({ event, day }, place) => {
      const next = steps[place + 1];
      return STAGES[event] === 2 && day <= WINDOW - 1 && (next === undefined || next.day - day > 1);
    });
    if (at < 0) continue;
    const after = way
      .slice(at + 1)
      .map(({ event }) => event)
      .join("");
    if (!meets(after)) continue;
    n += customers;
    if (goal >= 0) count += customers;
  }
  return { n, count };
}

describe("answerReturns", () => {
  it("counts who was interrupted at a stage, and who reached the goal afterwards", () => {
    const stage = answer.stages.find((one) => one.stage === "s2");
    expect(stage).toMatchObject({ ...counted(() => true), least_days: 1, most_days: 1 });
    expect(answer).toMatchObject({ told: true, n: counted(() => true).n });
  });

  it("parts them by a contact off the road, one name whatever its channel, and leaves the others", () => {
    const contacts = answer.stages.find((one) => one.stage === "s2")?.contacts ?? [];
    expect(contacts).toHaveLength(1);
    const met = counted((events) => /[hv]/u.test(events));
    const beside = counted((events) => !/[hv]/u.test(events));
    const [contact] = contacts;
    expect(contact).toMatchObject({
      ...met,
      ...{ n_beside: beside.n, count_beside: beside.count, verdict: "up" },
    });
    expect(contact?.names.fr).toBe("Conseiller");
    const [p, q] = [met.count / met.n, beside.count / beside.n];
    expect(contact?.difference).toBeCloseTo(p - q, 12);
    const people = met.n + beside.n;
    const error = Math.sqrt(((p * (1 - p)) / met.n + (q * (1 - q)) / beside.n) * (people / (people - 1)));
    expect(((contact?.high ?? 0) - (contact?.low ?? 0)) / 2 / error).toBeCloseTo(1.98, 1);
  });

  it("tells nothing of a stage that nobody is interrupted at", () => {
    expect(answer.stages.map(({ stage }) => stage)).toEqual(["s2"]);
  });

  it("says the same in the browser's engine", async () => {
    const browser = await openBlockingWasm();
    const { site } = await buildIn(browser, company(5, rows));
    await buildReturnTables(browser);
    if (site === null) throw new Error("there are journeys");
    expect(await answerReturns(browser, site)).toEqual(answer);
    await browser.close();
  });

  it("concludes nothing from few, and says nothing where the road is not known", async () => {
    const site = built.site;
    if (site === null) throw new Error("there are journeys");
    const strict = await answerReturns(database, { ...site, verdict_n: 50 });
    expect(strict.stages[0]?.contacts.map(({ verdict }) => verdict)).toEqual(["too-few"]);
    const other = await openNative();
    // Twenty go straight, by many quick steps: enough to know a pause by, too few to know a road by.
    const { "a0 b0 d0": _straight, "a0 b0 e0 d0": _other, "a0 b0 d0 h4": _after, ...slow } = TAKEN;
    const stopping = rowsOf({ ...slow, "a0 b0 e0 b0 e0 b0 e0 b0 e0 b0 e0 b0 d0": 20 });
    const few = await buildIn(other, company(5, stopping));
    await buildReturnTables(other);
    if (few.site === null) throw new Error("there are journeys");
    const told = await answerReturns(other, few.site);
    await other.close();
    expect(told.stages.map(({ stage, contacts }) => [stage, contacts])).toEqual([["s2", []]]);
  });
});
