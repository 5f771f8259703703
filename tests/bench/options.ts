// The command line of `npm run bench`. In: its words. Out: sizes, contestants, measures and rounds.
import { parseArgs } from "node:util";

export const measures = ["size", "build", "first", "filter", "question"] as const;
export type Measure = (typeof measures)[number];

export type Options = {
  readonly sizes: readonly { readonly label: string; readonly events: number }[];
  /** Names of contestants; empty: all. */
  readonly contestants: readonly string[];
  readonly measures: readonly Measure[];
  /** Times a first picture is measured, each in a fresh browser. */
  readonly rounds: number;
  /** Unforeseen questions a view is asked, after the first. */
  readonly questions: number;
  /** Serve over the shaped line, the machine's own, or both. */
  readonly networks: readonly number[];
  /** Where the figures go as JSON. */
  readonly out: string | null;
};

const units: Readonly<Record<string, number>> = { "": 1, k: 1e3, M: 1e6 };

/** `--only` takes names of contestants and of measures together: `--only parcours,first`. */
export function readOptions(words: readonly string[], contestants: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      events: { type: "string", default: "100k,1M" },
      only: { type: "string", default: "" },
      rounds: { type: "string", default: "5" },
      questions: { type: "string", default: "21" },
      network: { type: "string", default: "both" },
      out: { type: "string" },
    },
  });
  const only = list(values.only);
  const unknown = only.find((name) => !contestants.includes(name) && !measures.some((one) => one === name));
  if (unknown !== undefined) throw new Error(`unknown name after --only: ${unknown}`);
  const chosen = measures.filter((name) => only.includes(name));
  return {
    sizes: list(values.events).map(readSize),
    contestants: only.filter((name) => contestants.includes(name)),
    measures: chosen.length > 0 ? chosen : measures,
    rounds: readCount(values.rounds),
    questions: readCount(values.questions),
    networks: readNetworks(values.network),
    out: values.out ?? null,
  };
}

/** "100k" → 100,000 events. */
export function readSize(label: string): { label: string; events: number } {
  const [, digits, unit = ""] = /^(\d+)([kM]?)$/u.exec(label) ?? [];
  if (digits === undefined) throw new Error(`invalid number of events: ${label} (try 100k, 1M, 10M)`);
  return { label, events: Number(digits) * (units[unit] ?? 1) };
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`invalid count: ${text}`);
  return count;
}

function readNetworks(text: string): number[] {
  const found = { local: [0], shaped: [1], both: [0, 1] }[text];
  if (found === undefined) throw new Error(`unknown network: ${text} (local, shaped or both)`);
  return found;
}

const list = (text: string) => text.split(",").filter(Boolean);
