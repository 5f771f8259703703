import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn } from "../built.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const settings = `title: Test
time_zone: Etc/UTC
small_group: 1
goal_stage: Aide
touchpoint_defaults: false
sources:
  - { file: "desk*.csv", name: desk, keys: { customer: customer, ticket: ticket }, events: { time: at, event: event } }
`;

type Request = {
  readonly customer: string;
  readonly ticket: string;
  readonly at: string;
  readonly event: string;
};

/** Again by a plain loop: the next request of the same customer at the same touchpoint. */
function plainly(rows: readonly Request[]) {
  const first = new Map<string, Request>();
  for (const row of rows) {
    const known = first.get(row.ticket);
    if (known === undefined || row.at < known.at) first.set(row.ticket, row);
  }
  const last = Math.max(...[...first.values()].map(({ at }) => Date.parse(`${at}Z`)));
  return [...first.values()]
    .map((one) => {
      const at = Date.parse(`${one.at}Z`);
      const days = [...first.values()]
        .filter(
          (other) =>
            other.ticket !== one.ticket && other.customer === one.customer && other.event === one.event,
        )
        .map((other) => (Date.parse(`${other.at}Z`) - at) / 86_400_000)
        .filter((after) => after >= 0);
      const next = Math.min(Number.POSITIVE_INFINITY, ...days);
      return [at + 30 * 86_400_000 <= last, next <= 7, next <= 15, next <= 30];
    })
    .sort();
}

it("counts each ticket once, at its first row, and says when the same customer came again there", async () => {
  const row = (customer: string, ticket: string, at: string, event = "chat"): Request => ({
    ...{ customer, ticket, at, event },
  });
  const rows = [
    row("c1", "t1", "2026-01-01 10:00:00"),
    row("c1", "t1", "2026-01-03 10:00:00"),
    row("c1", "t2", "2026-01-08 10:00:00"),
    row("c1", "t3", "2026-01-23 10:00:01"),
    row("c1", "t4", "2026-01-24 10:00:00", "call"),
    row("c2", "t5", "2026-01-01 10:00:00"),
    row("c2", "t6", "2026-01-31 10:00:00"),
    row("c3", "t7", "2026-03-30 10:00:00"),
    row("c3", "t8", "2026-04-02 10:00:00"),
  ];
  await buildIn(database, {
    "parcours.yaml": settings,
    "stages.csv": "etape\nAide",
    "touchpoints.csv":
      "point_de_contact;etape;canal;source;evenement\nChat;Aide;Chat;;chat\nAppel;Aide;Tel;;call",
    "desk.csv": ["customer,ticket,at,event", ...rows.map((one) => Object.values(one).join(","))].join("\n"),
  });
  const found = await database.query<Record<string, boolean>>(
    "select is_known, again_7, again_15, again_30 from contacts",
  );
  expect(found.map((one) => Object.values(one)).sort()).toEqual(plainly(rows));
  expect(found).toHaveLength(8);
  expect(found.filter((one) => one["again_7"] === true)).toHaveLength(2);
});
