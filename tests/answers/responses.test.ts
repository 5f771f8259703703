import { expect, it } from "vitest";
import { engines } from "../database/engines.ts";
import { buildIn, type Texts } from "../journey/built.ts";

/** Hours until each of the tickets of one quarter was solved; null: never. The last ones are too young to be counted. */
const WAITS: readonly (number | null)[] = [1, 2, 3, 4, 5, null, 30];
const opened = (at: number) => `2026-01-${String(at + 5).padStart(2, "0")} 08:00:00`;
const solved = (at: number, wait: number | null) =>
  wait === null
    ? ""
    : new Date(Date.parse(`${opened(at).replace(" ", "T")}Z`) + wait * 3_600_000)
        .toISOString()
        .slice(0, 19)
        .replace("T", " ");
const rows = [
  ...WAITS.map((wait, at) => [at + 1, `c${at}`, opened(at), solved(at, wait)]),
  [90, "young", "2026-03-20 08:00:00", ""],
  [91, "last", "2026-03-30 08:00:00", "2026-03-31 08:00:00"],
];
const texts: Texts = {
  "parcours.yaml": `title: Test
language: fr
time_zone: Etc/UTC
small_group: 5
sources:
  - file: "tickets*.csv"
    name: tickets
    keys: { customer: who, ticket: id }
    milestones: { ticket_created: opened, ticket_solved: solved }
`,
  "tickets.csv": ["id,who,opened,solved", ...rows.map((row) => row.join(","))].join("\n"),
};

it.each(engines)(
  "takes quartiles over all who asked long enough ago, unanswered ones last ($name)",
  async ({ open }) => {
    const database = await open();
    try {
      const { site } = await buildIn(database, texts);
      const hour = 3_600;
      // 1 2 3 4 5 30 ∞: ranks 2.5, 4 and 5.5 of seven, the lower of two.
      expect(site?.responses.map(({ touchpoint: _touchpoint, ...row }) => row)).toEqual([
        {
          // One alone had no answer, whom six of seven would show.
          ...{ period: "2026-T1", n: 7, answered: null },
          ...{ q1_seconds: 2 * hour, median_seconds: 4 * hour, q3_seconds: 5 * hour },
        },
      ]);
      const exact = (texts["parcours.yaml"] ?? "").replace("small_group: 5", "small_group: 1");
      const own = await buildIn(database, { ...texts, "parcours.yaml": exact });
      expect(own.site?.responses.map(({ n, answered }) => [n, answered])).toEqual([[7, 6]]);
    } finally {
      await database.close();
    }
  },
);
