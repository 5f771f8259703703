// `npm run simulate`: how often the list of findings claims what is not, and finds what is. In: options. Out: a table; exit code 1 over 6 %.
//   --lists 2000 (of each company where nothing moved)   --planted 400 (of each where one thing did)   --seed 7
//   --only TEXT (companies whose name has it)
import { parseArgs } from "node:util";
import { listFindings } from "../../src/findings/answer-findings.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { seeded } from "../bench/events/random.ts";
import { plainStatistics } from "../findings/plain-statistics.ts";
import { goal, type Scenario, stages, touchpoints } from "./model.ts";
import { drawQuarters } from "./quarters.ts";
import { changes, nulls } from "./scenarios.ts";

/** 5 %, and two standard errors of 2,000 lists. */
const MOST_FALSE = 0.06;

const { values } = parseArgs({
  options: {
    lists: { type: "string", default: "2000" },
    planted: { type: "string", default: "400" },
    seed: { type: "string", default: "7" },
    only: { type: "string", default: "" },
  },
});
const [lists, planted, seed] = [values.lists, values.planted, values.seed].map(Number) as [
  number,
  number,
  number,
];

const pair = { period: "2026-T3", compare: "2026-T2" };
const filter = { period: pair.period, persona: null, segment: null, through: null };
const company = { stageOf: new Map(touchpoints.map(({ id, stage }) => [id, stage])), stages, goal };
const names = (name: string) => ({ fr: name, en: name });
const facts = {
  threshold: 5,
  verdict_n: 30,
  goal_stage: String(goal),
  untold_stages: [],
  exact: true,
  sources: [],
  source_ends: [],
  window_days: 30,
  segment_window_days: {},
  stages: Array.from({ length: stages }, (_, index) => ({ id: String(index + 1) })),
  personas: [],
  segments: [],
  themes: [],
  touchpoints: touchpoints.map(({ id, stage, channel }) => ({
    id: String(id),
    number: id,
    names: names(String(id)),
    stage: String(stage),
    channel: names(channel),
    direction: null,
    owner: null,
  })),
};

const isAsked = ({ name }: Scenario) => name.includes(values.only);

function listOf(scenario: Scenario, number: number) {
  const random = seeded(seed + 7919 * number);
  const { journeys, opinions } = drawQuarters(scenario, random);
  return listFindings(plainStatistics(journeys, opinions, company), pair, filter, facts);
}

/** "4.9 % [4.0, 5.9]" */
function shareOf(successes: number, n: number): string {
  const { low, high } = wilson({ successes, n });
  const [share, from, to] = [successes / n, low, high].map((value) => (100 * value).toFixed(1));
  return `${share} % [${from}, ${to}]`;
}

/** Lists of a company where nothing moved: how many claim anything, and what. */
function countFalse(scenario: Scenario): boolean {
  const claims = new Map<string, number>();
  let [withAny, tested, judged] = [0, 0, 0];
  for (let number = 0; number < lists; number += 1) {
    const { findings, leads } = listOf(scenario, number);
    const proven = findings.filter(({ verdict }) => verdict === "up" || verdict === "down");
    if (leads.length > 0) withAny += 1;
    tested += findings.filter(({ verdict }) => verdict !== "too-few").length;
    judged += Number(findings.some(({ measure, verdict }) => measure === "reached" && verdict !== "too-few"));
    for (const { measure } of proven) claims.set(measure, (claims.get(measure) ?? 0) + 1);
  }
  const told = [...claims].map(([measure, n]) => `${measure} ${n}`).join(", ");
  console.log(
    `${scenario.name}: any claim in ${shareOf(withAny, lists)} of ${lists} lists; ${(tested / lists).toFixed(0)} hypotheses tested, stages judged in ${((100 * judged) / lists).toFixed(0)} %${told === "" ? "" : ` (${told})`}`,
  );
  return withAny / lists <= MOST_FALSE;
}

/** Lists of a company where one thing moved: how many tell it, tell it first, and tell anything else of another cause. */
function countFound({ scenario, keys }: (typeof changes)[number]): void {
  let [told, first] = [0, 0];
  let [n, difference] = [0, 0];
  for (let number = 0; number < planted; number += 1) {
    const { findings, leads } = listOf(scenario, lists + number);
    const [main, ...others] = keys.flatMap((key) => findings.filter((one) => one.key === key));
    n += main?.n_before ?? 0;
    difference += main?.difference ?? 0;
    const proven = [main, ...others].filter((one) => one?.verdict === "up" || one?.verdict === "down");
    if (proven.length > 0) told += 1;
    if (proven.some((one) => one?.cause === leads[0])) first += 1;
  }
  console.log(
    `${scenario.name}: ${(difference / planted).toFixed(3)} on average, n = ${(n / planted).toFixed(0)}; told in ${shareOf(told, planted)}, first in ${shareOf(first, planted)} of ${planted} lists`,
  );
}

console.log("Nothing moved:");
const isHonest = nulls.filter(isAsked).map(countFalse).every(Boolean);
console.log("\nOne thing moved:");
for (const change of changes.filter(({ scenario }) => isAsked(scenario))) countFound(change);
if (!isHonest) {
  console.log(`\nMore than ${100 * MOST_FALSE} % of lists claim something where nothing moved.`);
  process.exitCode = 1;
}
