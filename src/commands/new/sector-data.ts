// The exports of a sector's fictional company. In: its story, and the language of its customers' words. Out: a few small CSV files, the same each time.
import type { Language } from "../../words/format.ts";

/** Before and after the day on which the company changed something. */
type Both<T> = readonly [before: T, after: T];
type Hours = readonly [number, number];
type Happening = { readonly event: string; readonly crm: boolean };

/** What happens to the customers of a company, stage by stage. */
export type Story = {
  readonly customers: number;
  /** Journeys begin from the first day; what happens after the last is not known. */
  readonly from: string;
  readonly turn: string;
  readonly until: string;
  /** Profile → how often. */
  readonly personas: readonly (readonly [string, number])[];
  /** Name of the file of orders, bookings or applications. */
  readonly crm: string;
  readonly stages: readonly {
    /** Share of those in the stage before that come to this one. */
    readonly go: Both<number>;
    readonly hours: Both<Hours>;
    /** Chance of a second step in the stage. */
    readonly more: number;
    readonly steps: readonly (Happening & { readonly weight: number })[];
    /** What follows by itself. */
    readonly follows: readonly (Happening & { readonly hours: Both<Hours> })[];
  }[];
  readonly opinions: readonly {
    readonly after: string;
    readonly touchpoint: string;
    readonly share: number;
    readonly stars: Both<number>;
  }[];
  /** Touchpoint, or "*" for the others → words of the content and of the others. */
  readonly words: Readonly<Record<string, Readonly<Record<Language, Both<readonly string[]>>>>>;
};

type Lived = Happening & { readonly at: number };
type Customer = { readonly id: string; readonly profile: string; readonly lived: readonly Lived[] };

const HOUR = 3_600_000;

/** Path in the data folder → text. */
export function sectorData(story: Story, language: Language): ReadonlyMap<string, string> {
  const customers = Array.from({ length: story.customers }, (_, number) => live(story, number));
  return new Map([
    ["analytics/journal.csv", journal(customers)],
    [
      "crm/clients.csv",
      sheet(
        ["client", "profil"],
        customers.map(({ id, profile }) => [id, profile]),
      ),
    ],
    [`crm/${story.crm}.csv`, milestones(customers)],
    ["reviews/avis.csv", reviews(story, customers, language)],
  ]);
}

function live(story: Story, number: number): Customer {
  const chance = stream(number + 1);
  const profile = weighted(story.personas, chance);
  const [from, turn, until] = [story.from, story.turn, story.until].map((day) =>
    Date.parse(`${day}T08:00:00Z`),
  ) as [number, number, number];
  let at = from + chance() * (until - from);
  const when = at < turn ? 0 : 1;
  const lived: Lived[] = [];
  const happen = ({ event, crm }: Happening, [low, high]: Hours) => {
    at += (low + chance() * (high - low)) * HOUR;
    if (at <= until) lived.push({ event, crm, at });
  };
  for (const stage of story.stages) {
    if (chance() >= stage.go[when]) break;
    const times = chance() < stage.more ? 2 : 1;
    const steps = stage.steps.map((step) => [step, step.weight] as const);
    for (let time = 0; time < times; time++) happen(weighted(steps, chance), stage.hours[when]);
    for (const next of stage.follows) happen(next, next.hours[when]);
  }
  return { id: `C${String(number + 1).padStart(4, "0")}`, profile, lived };
}

/** What a tool on the site or in the app saw. */
function journal(customers: readonly Customer[]): string {
  const rows = customers.flatMap(({ id, lived }, number) =>
    lived
      .filter(({ crm }) => !crm)
      .map(({ event, at }) => [id, textOf(at), event, number % 3 === 0 ? "ordinateur" : "mobile"]),
  );
  return sheet(["client", "horodatage", "action", "appareil"], rows);
}

/** One row a customer, a column a milestone; only those who have one. */
function milestones(customers: readonly Customer[]): string {
  const found = [
    ...new Set(customers.flatMap(({ lived }) => lived.flatMap(({ crm, event }) => (crm ? [event] : [])))),
  ];
  const events = found.sort();
  const rows = customers.flatMap(({ id, lived }) => {
    const cells = events.map((event) => {
      const first = lived.find((one) => one.crm && one.event === event);
      return first === undefined ? "" : textOf(first.at);
    });
    return cells.every((cell) => cell === "") ? [] : [[id, ...cells]];
  });
  return sheet(["client", ...events], rows);
}

function reviews(story: Story, customers: readonly Customer[], language: Language): string {
  const until = Date.parse(`${story.until}T08:00:00Z`);
  const turn = Date.parse(`${story.turn}T08:00:00Z`);
  const rows = customers.flatMap(({ id, lived }, number) => {
    const chance = stream(100_000 + number);
    return lived.flatMap(({ event, at }) => {
      const opinion = story.opinions.find(({ after }) => after === event);
      const said = at + (2 + chance() * 30) * HOUR;
      if (opinion === undefined || chance() >= opinion.share || said > until) return [];
      const stars = Math.round(opinion.stars[at < turn ? 0 : 1] + (chance() + chance() - 1) * 1.6);
      const rating = Math.min(5, Math.max(1, stars));
      const words = wordsOf(story, opinion.touchpoint, language)[rating >= 4 ? 0 : 1];
      return [
        [
          id,
          textOf(said),
          String(rating),
          words[Math.floor(chance() * words.length)] ?? "",
          opinion.touchpoint,
        ],
      ];
    });
  });
  return sheet(["client", "date", "note", "commentaire", "point de contact"], rows);
}

function wordsOf({ words }: Story, touchpoint: string, language: Language): Both<readonly string[]> {
  return (words[touchpoint] ?? words["*"])?.[language] ?? [[], []];
}

/** "2026-07-03 10:12", in the company's own time: nobody tells the difference of an invented hour. */
function textOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace("T", " ");
}

function sheet(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[";\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[header, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** Chance that repeats itself: a stream of numbers in [0, 1) for each customer (mulberry32). */
function stream(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) | 0;
  return () => {
    state = (state + 1_831_565_813) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function weighted<T>(choices: readonly (readonly [T, number])[], chance: () => number): T {
  let left = chance() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  throw new Error("nothing to choose from");
}
