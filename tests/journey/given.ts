// Small data folders, for tests that say what is given and what is expected. In: rows as objects. Out: the texts of a data folder.
import type { Texts } from "./built.ts";

/** One row of web.csv, shop.csv or desk.csv: three sources of interactions, all local times. */
export type EventRow = {
  readonly at: string;
  readonly event: string;
  readonly customer?: string;
  readonly visitor?: string;
  readonly email?: string;
  readonly order?: string;
  readonly account?: string;
  readonly page?: string;
  readonly device?: string;
  readonly via?: string;
};

/** One row of opinions.csv: stars from 1 to 5, words, and the touchpoint when the export knows it. */
export type OpinionRow = {
  readonly at: string;
  readonly customer?: string;
  readonly email?: string;
  readonly order?: string;
  readonly rating?: string;
  readonly words?: string;
  readonly touchpoint?: string;
  readonly name?: string;
};

/** One row of facts.csv. */
export type FactRow = { readonly customer: string; readonly plan?: string; readonly size?: string };

export type Given = {
  /** Event → place of its stage; touchpoint "A" has the event "a", on a channel of its source's choice. */
  readonly touchpoints: Readonly<Record<string, number>>;
  readonly stages?: number;
  readonly web?: readonly EventRow[];
  readonly shop?: readonly EventRow[];
  readonly desk?: readonly EventRow[];
  readonly opinions?: readonly OpinionRow[];
  readonly facts?: readonly FactRow[];
  /** Lines of personas.csv under `type;nom;segment;regle`. */
  readonly groups?: readonly string[];
  /** Lines of themes.csv under `theme;point_de_contact;mots`. */
  readonly themes?: readonly string[];
  /** Lines of touchpoints.csv before the others, under `point_de_contact;etape;canal;source;evenement;page;appareil;origine`. */
  readonly rules?: readonly string[];
  readonly gap?: string;
  readonly window?: string;
  readonly smallGroup?: number;
  readonly goal?: number;
};

const eventColumns = [
  "at",
  "event",
  "customer",
  "visitor",
  "email",
  "order",
  "account",
  "page",
  "device",
  "via",
] as const;
const opinionColumns = ["at", "customer", "email", "order", "rating", "words", "touchpoint", "name"] as const;
const keys = "{ customer: customer, visitor: visitor, email: email, order: order, account: account }";

export function given(what: Given): Texts {
  const texts: Record<string, string> = {
    "parcours.yaml": settings(what),
    "stages.csv": ["etape", ...Array.from({ length: stageCount(what) }, (_, index) => `S${index + 1}`)].join(
      "\n",
    ),
    "touchpoints.csv": touchpoints(what),
  };
  for (const name of ["web", "shop", "desk"] as const)
    if (what[name] !== undefined) texts[`${name}.csv`] = csv(eventColumns, what[name]);
  if (what.opinions !== undefined) texts["opinions.csv"] = csv(opinionColumns, what.opinions);
  if (what.facts !== undefined) texts["facts.csv"] = csv(["customer", "plan", "size"], what.facts);
  if (what.groups !== undefined)
    texts["personas.csv"] = ["type;nom;segment;regle", ...what.groups].join("\n");
  if (what.themes !== undefined)
    texts["themes.csv"] = ["theme;point_de_contact;mots", ...what.themes].join("\n");
  return texts;
}

export function csv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Partial<Record<C, string>>>[],
): string {
  const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [
    columns.join(","),
    ...rows.map((row) => columns.map((name) => cell(row[name] ?? "")).join(",")),
  ].join("\n");
}

function stageCount({ stages, touchpoints }: Given): number {
  return stages ?? Math.max(1, ...Object.values(touchpoints));
}

function touchpoints({ touchpoints, rules = [] }: Given): string {
  const lines = Object.entries(touchpoints).map(
    ([event, stage]) => `${event.toUpperCase()};S${stage};Canal;;${event};;;`,
  );
  return ["point_de_contact;etape;canal;source;evenement;page;appareil;origine", ...rules, ...lines].join(
    "\n",
  );
}

/** One entry per file that is there: any other would be told as missing. */
function sources({ web, shop, desk, opinions, facts }: Given): string {
  const events = Object.entries({ web, shop, desk }).map(([name, rows]) =>
    rows === undefined
      ? ""
      : `  - file: "${name}*.csv"
    name: ${name}
    keys: ${keys}
    events: { time: at, event: event, page: page, device: device, channel: via }
`,
  );
  const feedback = `  - file: "opinions*.csv"
    name: opinions
    keys: { customer: customer, email: email, order: order }
    feedback: { time: at, event: opinion, rating: rating, scale: stars, text: words, touchpoint: touchpoint, names: name }
`;
  const attributes = `  - file: "facts*.csv"
    name: facts
    keys: { customer: customer }
    attributes: { plan: plan, size: size }
`;
  return [...events, opinions === undefined ? "" : feedback, facts === undefined ? "" : attributes].join("");
}

function settings(what: Given): string {
  const { gap = "90", window = "30", smallGroup = 1, goal = 1 } = what;
  return `title: Test
language: fr
time_zone: Etc/UTC
journey_gap_days: ${gap}
conversion_window_days: ${window}
small_group: ${smallGroup}
goal_stage: S${goal}
touchpoint_defaults: false
sources:
${sources(what)}`;
}
