import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";

/** Customers with what they do, minute after minute, on their own day; "o" is an order. */
type Life = {
  readonly id: string;
  readonly kind: "pro" | "part";
  readonly day: string;
  readonly path: string;
  readonly amount: number;
};

let seed = 3;
const random = (below: number) => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed % below;
};
const lives: readonly Life[] = Array.from({ length: 400 }, (_, number) => ({
  id: `c${number}`,
  kind: random(4) === 0 ? "pro" : "part",
  day: `2026-0${1 + random(6)}-1${random(10)}`,
  path: ["a", "ab", "abo", "aba", "abab", "bo", "abao", "bao"][random(8)] ?? "a",
  amount: 10 + random(500),
}));

const settings = `title: Test
time_zone: Etc/UTC
journey_gap_days: 30
conversion_window_days: 30
small_group: 5
goal_stage: Achat
touchpoint_defaults: false
sources:
  - { file: "web*.csv", name: web, keys: { customer: customer }, events: { time: at, event: event } }
  - { file: "orders*.csv", name: shop, keys: { customer: customer, order: order }, events: { time: at, event: event } }
  - { file: "facts*.csv", name: facts, keys: { customer: customer }, attributes: { kind: kind } }
`;
const at = ({ day }: Life, minute: number) => `${day} 10:0${minute}:00`;
const csv = (header: string, rows: readonly string[]) => [header, ...rows].join("\n");
const moves = lives.flatMap((life) =>
  [...life.path].map((event, minute) => ({ life, event, at: at(life, minute) })),
);
const files = {
  "parcours.yaml": settings,
  "stages.csv": "etape\nVue\nAchat",
  "touchpoints.csv":
    "point_de_contact;etape;canal;source;evenement;appareil\nA;Vue;Web;;a;\nB;Vue;Web;;b;\nO;Achat;Web;;o;",
  "personas.csv": "type;nom;segment;regle\nsegment;Pro;;kind = pro\nsegment;Part;;kind = part",
  "web.csv": csv("customer,at,event", [
    ...moves.filter(({ event }) => event !== "o").map(({ life, event, at }) => `${life.id},${at},${event}`),
    "z,2026-12-01 10:00:00,a",
  ]),
  "orders.csv": csv("customer,order,at,event,Total", [
    ...moves
      .filter(({ event }) => event === "o")
      .map(({ life, at }) => `${life.id},${life.id}-o,${at},o,${life.amount}.50`),
    "z,z-o,2026-12-01 10:00:00,o,1",
  ]),
  "facts.csv": csv(
    "customer,kind",
    lives.map(({ id, kind }) => `${id},${kind}`),
  ),
};

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  built = await buildIn(database, files);
});
afterAll(() => database.close());

const inQuarter = ({ day }: Life, quarter: number) => Math.ceil(Number(day.slice(5, 7)) / 3) === quarter;
const isBack = (path: string, letter: string) =>
  [...path].some((one, place) => one === letter && path[place + 2] === letter);

describe("answerIrritants, held against a plain loop over the rows", () => {
  const choices: readonly (readonly [string, Life["kind"] | null, (life: Life) => boolean])[] = [
    ["all", null, () => true],
    ["2026-T1", null, (life) => inQuarter(life, 1)],
    ["2026-T2", "pro", (life) => inQuarter(life, 2) && life.kind === "pro"],
  ];
  it.each(choices)(
    "counts who converts, is lost or comes back at each touchpoint: %s %s",
    async (period, segment, isOf) => {
      const { places } = await built.ask({ kind: "irritants" }, { period, segment });
      const some = lives.filter(isOf);
      for (const letter of ["a", "b"]) {
        const found = places.find(({ touchpoint }) => touchpoint === letter);
        for (const kind of segment === null ? (["pro", "part"] as const) : (["pro"] as const)) {
          const passing = some.filter((life) => life.kind === kind && life.path.includes(letter));
          const group = found?.groups.find((one) => one.segment === kind);
          expect([letter, kind, group?.passed, group?.converted, group?.lost]).toEqual([
            letter,
            kind,
            passing.length,
            passing.filter(({ path }) => path.includes("o")).length,
            passing.filter(({ path }) => !path.includes("o") && path.endsWith(letter)).length,
          ]);
        }
        expect(found?.backs).toBe(some.filter(({ path }) => isBack(path, letter)).length);
      }
    },
  );

  it("says what a converted journey is worth, by segment, and how much it takes", async () => {
    const { worth, effort } = await built.ask({ kind: "irritants" });
    const bought = lives.filter(({ path }) => path.includes("o"));
    for (const kind of ["pro", "part"]) {
      const amounts = bought.filter((life) => life.kind === kind).map(({ amount }) => amount + 0.5);
      const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
      const told = worth.find(({ segment }) => segment === kind);
      expect([told?.n, told?.customers, told?.mean]).toEqual([
        amounts.length,
        amounts.length,
        Number(mean.toPrecision(3)),
      ]);
    }
    expect(effort).toEqual({
      n: bought.length,
      interactions: bought.reduce((sum, { path }) => sum + path.indexOf("o") + 1, 0),
      steps: bought.reduce((sum, { path }) => sum + path.indexOf("o") + 1, 0),
    });
  });

  it("takes the worth of all quarters where a quarter has too few customers, and says so", async () => {
    const { worth } = await built.ask({ kind: "irritants" }, { period: "2026-T2" });
    const buyers = (kind: string) =>
      lives.filter((life) => life.kind === kind && inQuarter(life, 2) && life.path.includes("o")).length;
    for (const kind of ["pro", "part"])
      expect([kind, worth.find(({ segment }) => segment === kind)?.all_quarters]).toEqual([
        kind,
        buyers(kind) < 30,
      ]);
  });

  it("says nothing under the threshold", async () => {
    expect(await built.ask({ kind: "irritants" }, { period: "2026-T4" })).toEqual({
      ...{ kind: "irritants", n: null, places: [], worth: [], effort: null, themes: [], memories: [] },
    });
  });
});
