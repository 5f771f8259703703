// The list of findings of the fictional company, recounted by plain loops; and of small folders, where it says nothing.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding, FindingsAnswer } from "../../src/answers/finding.ts";
import { stageNumber, touchpointNumber } from "../../src/answers/places.ts";
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { answerFindings, listFindings } from "../../src/findings/answer-findings.ts";
import { buildFindingTables } from "../../src/findings/finding-tables.ts";
import { type Pair, readStatistics, type Statistics } from "../../src/findings/statistics.ts";
import { taken } from "../answers/counted.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { buildIn, everything } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { buildCompanyTables } from "./company-tables.ts";
import { type PlainRows, plainRows } from "./plain-rows.ts";
import type { PlainJourney } from "./plain-statistics.ts";

const summer: Pair = { period: "2026-T3", compare: "2026-T2" };
const spring: Pair = { period: "2026-T2", compare: "2026-T1" };
const winter: Pair = { period: "2025-T4", compare: "2025-T3" };

let database: Database;
let site: Site;
beforeAll(async () => {
  database = await openNative();
  site = await buildCompanyTables(database);
}, 300_000);
afterAll(() => database.close());

const idOf = (name: string): string => {
  const found = [...site.touchpoints, ...site.stages].find(({ names }) => names.fr === name);
  if (found === undefined) throw new Error(`unknown name: ${name}`);
  return found.id;
};
/** The number that tables and paths have for it. */
const numberOf = (name: string): number => touchpointNumber(site, idOf(name));
const goalOf = () => stageNumber(site, site.goal_stage);
const personaOf = (name: string) => site.personas.find(({ names }) => names.fr === name)?.id ?? null;

/** Old enough or not, each quarter is judged here: when it may be is tried apart. */
function agedEnough({ maturity, ...statistics }: Statistics): Statistics {
  return {
    ...statistics,
    maturity: maturity.filter(({ days }) => days === 0),
  };
}

const read = new Map<Pair, Promise<Statistics>>();
const rowsRead = new Map<Pair, Promise<PlainRows>>();

function rowsOf(pair: Pair): Promise<PlainRows> {
  const rows = rowsRead.get(pair) ?? plainRows(database, pair);
  rowsRead.set(pair, rows);
  return rows;
}

async function listOf(pair: Pair, persona: string | null = null): Promise<FindingsAnswer> {
  const reading = read.get(pair) ?? readStatistics(database, pair, goalOf());
  read.set(pair, reading);
  const statistics = agedEnough(await reading);
  return listFindings(statistics, pair, { ...everything, period: pair.period, persona }, site);
}

function find({ findings }: FindingsAnswer, key: string): Finding {
  const found = findings.find((one) => one.key === key);
  if (found === undefined) throw new Error(`missing finding: ${key}`);
  return found;
}

/** Share of some among some others, in each of both quarters. */
function recount(
  { journeys }: PlainRows,
  isConcerned: (journey: PlainJourney) => boolean,
  hasOutcome: (journey: PlainJourney) => boolean,
) {
  const told = (isNow: boolean) => {
    let [n, count] = [0, 0];
    const customers = new Set();
    for (const journey of journeys) {
      if (journey.isNow !== isNow || !journey.isMature || !isConcerned(journey)) continue;
      n += 1;
      customers.add(journey.customer);
      if (hasOutcome(journey)) count += 1;
    }
    return { n, count, customers: customers.size };
  };
  const [now, before] = [told(true), told(false)];
  return {
    n: now.n,
    n_before: before.n,
    count: now.count,
    count_before: before.count,
    customers: now.customers,
    customers_before: before.customers,
  };
}

/** The stratified difference and its clustered variance, journey by journey. */
function intervalByHand(
  { journeys }: PlainRows,
  isConcerned: (journey: PlainJourney) => boolean,
  hasOutcome: (journey: PlainJourney) => boolean,
): [difference: number, low: number, high: number] {
  const concerned = journeys.filter((one) => one.isMature && isConcerned(one));
  const strata = [...Map.groupBy(concerned, ({ segment }) => segment)].flatMap(([segment, all]) => {
    const share = (some: readonly PlainJourney[]) => some.filter(hasOutcome).length / some.length;
    const [now, before] = [all.filter(({ isNow }) => isNow), all.filter(({ isNow }) => !isNow)];
    if (now.length === 0 || before.length === 0) return [];
    const weight = 1 / (1 / now.length + 1 / before.length);
    return [{ segment, n: now.length, m: before.length, p: share(now), q: share(before), weight }];
  });
  const weights = strata.reduce((sum, { weight }) => sum + weight, 0);
  const residuals = new Map<number | string, number>();
  for (const journey of concerned) {
    const stratum = strata.find(({ segment }) => segment === journey.segment);
    if (stratum === undefined) continue;
    const { n, m, p, q, weight } = stratum;
    const outcome = Number(hasOutcome(journey));
    const residual = (weight / weights) * (journey.isNow ? (outcome - p) / n : (q - outcome) / m);
    residuals.set(journey.customer, (residuals.get(journey.customer) ?? 0) + residual);
  }
  const squares = [...residuals.values()].reduce((sum, residual) => sum + residual ** 2, 0);
  const error = Math.sqrt((squares * residuals.size) / (residuals.size - 1));
  const difference = strata.reduce((sum, { p, q, weight }) => sum + (weight / weights) * (p - q), 0);
  return [difference, difference - 1.96 * error, difference + 1.96 * error];
}

const passed = (touchpoint: number) => (journey: PlainJourney) => journey.path.includes(touchpoint);
const endedAt = (touchpoint: number) => (journey: PlainJourney) => journey.path.at(-1) === touchpoint;
const closedOrGoneOn = (touchpoint: number) => (journey: PlainJourney) =>
  passed(touchpoint)(journey) && !(endedAt(touchpoint)(journey) && journey.isOpen);

describe("the fictional company, T3 2026 against T2 2026", () => {
  it("half of those who open the mobile cart stop there, against a fifth: 114 of 215 and 62 of 293", async () => {
    const cart = numberOf("Panier mobile");
    const stops = find(await listOf(summer), "stops/panier-mobile");
    const rows = await rowsOf(summer);
    expect(stops).toMatchObject(recount(rows, closedOrGoneOn(cart), endedAt(cart)));
    expect([stops.count, stops.n, stops.count_before, stops.n_before]).toEqual([114, 215, 62, 293]);
    const [difference, low, high] = intervalByHand(rows, closedOrGoneOn(cart), endedAt(cart));
    expect(stops.difference).toBeCloseTo(difference, 10);
    expect(stops.low).toBeCloseTo(low, 3);
    expect(stops.high).toBeCloseTo(high, 3);
    expect(stops.verdict).toBe("up");
    expect(stops.settled?.difference).toBeGreaterThan(0.2);
  });

  it("Considération is 3.4 points less in total, 2.0 within segments, which may be nothing", async () => {
    const stage = stageNumber(site, idOf("Considération"));
    const reached = find(await listOf(summer), `reached/${idOf("Considération")}`);
    const rows = await rowsOf(summer);
    const [difference, low, high] = intervalByHand(
      rows,
      (journey) => journey.isExisting !== true,
      (journey) => journey.reached >= stage,
    );
    expect((reached.after ?? 0) - (reached.before ?? 0)).toBeCloseTo(-0.0341, 3);
    expect(reached.difference).toBeCloseTo(difference, 10);
    expect(reached.difference).toBeCloseTo(-0.02, 2);
    expect(Math.abs((reached.low ?? 0) - low) + Math.abs((reached.high ?? 0) - high)).toBeLessThan(1e-4);
    expect(reached.low).toBeGreaterThan(-0.05);
    expect(reached.high).toBeGreaterThan(0);
    expect(reached.verdict).toBe("unclear");
    expect(reached.provable).toBeGreaterThan(0.03);
  });

  it("the mobile payment went from +1.0 to 0.0, by customers: 37 against 55", async () => {
    const payment = numberOf("Paiement mobile");
    const feeling = find(await listOf(summer), "feeling/paiement-mobile");
    const { opinions } = await rowsOf(summer);
    const means = (isNow: boolean) => {
      const own = opinions.filter((one) => one.touchpoint === payment && one.isNow === isNow);
      const people = [...Map.groupBy(own, ({ person }) => person).values()];
      return people.map((list) => list.reduce((sum, { score }) => sum + score, 0) / list.length);
    };
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(feeling.customers).toBe(means(true).length);
    expect(feeling.after).toBeCloseTo(mean(means(true)), 6);
    expect(feeling.before).toBeCloseTo(mean(means(false)), 6);
    expect([feeling.customers, feeling.customers_before, feeling.n]).toEqual([37, 55, 40]);
    expect(Number(feeling.after?.toFixed(1))).toBeCloseTo(0, 1);
    expect(Number(feeling.before?.toFixed(1))).toBe(1);
    expect(feeling.verdict).toBe("down");
  });

  it("mobile cart and payment are one cause and come first, then the purchase, then the pick-up in store", async () => {
    const list = await listOf(summer);
    const [cart, payment, pickUp] = ["Panier mobile", "Paiement mobile", "Retrait en boutique"].map(idOf);
    expect(list.leads).toEqual([`stops/${cart}`, `reached/${idOf("Achat")}`, `feeling/${pickUp}`]);
    expect(find(list, `feeling/${payment}`).cause).toBe(`stops/${cart}`);
    expect(find(list, `volume/${payment}`).cause).toBe(`stops/${cart}`);
    expect(find(list, `reached/${idOf("Achat")}`).verdict).toBe("down");
    expect(find(list, `feeling/${pickUp}`).verdict).toBe("up");
    expect(list.findings[0]?.key).toBe(`stops/${cart}`);
  });

  it("the live chat has too few who rated it: 37 opinions against 29", async () => {
    const chat = find(await listOf(summer), `feeling/${idOf("Chat en direct")}`);
    expect([chat.n, chat.n_before, chat.verdict, chat.why]).toEqual([37, 29, "too-few", "customers"]);
  });

  it("who came only once and all stay in a segment of twelve is no finding", async () => {
    expect(find(await listOf(summer), `volume/${idOf("Espace professionnels")}`).why).toBe("cells");
  });

  it("with under four fifths of its entrants old enough, the quarter has no verdict but on opinions", async () => {
    const statistics = await readStatistics(database, summer, goalOf());
    const { maturity } = agedEnough(statistics);
    const young = {
      ...statistics,
      maturity: [...maturity, ...maturity.map((row) => ({ ...row, days: 20 }))],
    };
    const list = listFindings(young, summer, { ...everything, period: summer.period }, site);
    expect(list.mature_share).toBeCloseTo(0.5, 12);
    expect(list.days_to_wait).toBe(20);
    const verdicts = (measure: string) =>
      new Set(list.findings.filter((one) => one.measure === measure).map(({ verdict }) => verdict));
    for (const measure of ["reached", "stops", "slow", "volume"])
      expect(verdicts(measure)).toEqual(new Set(["too-few"]));
    expect(list.findings.find(({ measure }) => measure === "reached")?.why).toBe("early");
    expect(verdicts("feeling")).toContain("up");
  });
});

describe("stops as shares of entrants", () => {
  it("Devis et négociation, T4 2025: 41 of 2,680 against 34 of 2,536, a fifth of a point more", async () => {
    const deal = numberOf("Devis et négociation");
    const rows = await rowsOf(winter);
    const told = recount(rows, () => true, endedAt(deal));
    expect([told.count, told.n, told.count_before, told.n_before]).toEqual([41, 2680, 34, 2536]);
    const { of_entrants } = find(await listOf(winter), `stops/${idOf("Devis et négociation")}`);
    expect(of_entrants?.after).toBeCloseTo(41 / 2680, 12);
    expect(of_entrants?.before).toBeCloseTo(34 / 2536, 12);
    const [difference, low, high] = intervalByHand(rows, () => true, endedAt(deal));
    expect(of_entrants?.difference).toBeCloseTo(difference, 10);
    expect(of_entrants?.low).toBeCloseTo(low, 5);
    expect(of_entrants?.high).toBeCloseTo(high, 5);
    expect(of_entrants?.difference).toBeCloseTo(0.002, 3);
    expect(of_entrants?.low).toBeCloseTo(-0.005, 2);
    expect(of_entrants?.high).toBeCloseTo(0.009, 2);
  });

  it.each([
    ["Architecte prescripteur", winter, "Devis et négociation", 20, 36],
    ["Hôtelier", spring, "Devis et négociation", 22, 53],
    [
      "Propriétaire en rénovation",
      { period: "2026-T2", compare: "2026-T1" },
      "Produits sur ordinateur",
      137,
      209,
    ],
  ] as const)("%s: %j, %s: %i of %i", async (persona, pair, place, count, n) => {
    const list = await listOf(pair, personaOf(persona));
    const stops = find(list, `stops/${idOf(place)}`);
    expect([stops.count, list.n]).toEqual([count, n]);
  });
});

describe("answerFindings", () => {
  it("is the list of one filter, from the tables", async () => {
    const filter = { ...everything, period: "2026-T2", segment: site.segments[1]?.id ?? null };
    const list = await answerFindings(database, site, filter, "2026-T1");
    expect([list.kind, list.period, list.compare]).toEqual(["findings", "2026-T2", "2026-T1"]);
    expect(list.mature_share).toBe(1);
    expect(list.findings.length).toBeGreaterThan(40);
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });

  it("has nothing to say of a persona that the site does not know, nor through a touchpoint", async () => {
    const filter = { ...everything, period: "2026-T3" };
    const nobody = await answerFindings(database, site, { ...filter, persona: "nobody" }, "2026-T2");
    expect([nobody.n, nobody.findings]).toEqual([null, []]);
    await expect(
      answerFindings(database, site, { ...filter, through: "panier-mobile" }, "2026-T2"),
    ).rejects.toThrow("through");
  });
});

describe("small folders", () => {
  it("under the threshold of what is published a hypothesis keeps its name alone", async () => {
    const small = await openNative();
    const web = [
      ...taken({ a: 40, ab: 20, ac: 3 }, "2026-01-05"),
      ...taken({ a: 40, ab: 10, ac: 9 }, "2026-04-05"),
      ...taken({ a: 1 }, "2026-12-30"),
    ];
    const built = await buildIn(small, given({ touchpoints: { a: 1, b: 2, c: 2 }, goal: 2, web }));
    if (built.site === null) throw new Error("there are journeys");
    await buildFindingTables(small);
    const filter = { ...everything, period: "2026-T2" };
    const list = await answerFindings(small, { ...built.site, threshold: 10 }, filter, "2026-T1");
    expect(find(list, "volume/b")).toMatchObject({ n: 59, count: 10, verdict: "unclear" });
    // Nine passed and three before: whoever passes is a group, and not an outcome.
    expect(find(list, "volume/c")).toMatchObject({ n: null, count: null, verdict: "unclear" });
    expect(find(list, "stops/a")).toMatchObject({ n: 59, n_before: 63, count: 40, count_before: 40 });
    const few = await answerFindings(small, { ...built.site, threshold: 60 }, filter, "2026-T1");
    expect([few.n, few.findings]).toEqual([null, []]);
    await small.close();
  });
});

it("where nobody is old enough yet, opinions are compared, and from when rates can be is told", () => {
  const opinions = (is_now: boolean, mean: number) => ({
    ...{ is_now, persona: null, segment: null, level: "touchpoint" as const, place: 4, source: null },
    ...{ n: 100, customers: 100, sum: 100 * mean, squares: 100 * (mean * mean + 1) },
  });
  const entered = (is_now: boolean, days: number) => ({ persona: 1, segment: 1, is_now, days, n: 200 });
  const young = {
    ...{ shares: [], overlaps: [], hidden: [] },
    feelings: [opinions(true, 0), opinions(false, 1)],
    maturity: [entered(true, 12), entered(false, 0)],
  };
  const filter = { period: "2026-T3", persona: null, segment: null, through: null };
  const list = listFindings(young, { period: "2026-T3", compare: "2026-T2" }, filter, sampleSite);
  expect(list).toMatchObject({ n: null, n_before: null, days_to_wait: 12 });
  expect(list.findings).toMatchObject([{ measure: "feeling", verdict: "down", n: 100 }]);
  expect(list.leads).toHaveLength(1);
  const few = { ...young, maturity: young.maturity.map((row) => ({ ...row, n: 3 })) };
  expect(listFindings(few, { period: "2026-T3", compare: "2026-T2" }, filter, sampleSite).findings).toEqual(
    [],
  );
});
