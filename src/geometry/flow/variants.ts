// The most common whole paths as rows of a list. In: the variants of the paths answer. Out: chains of named, coloured steps with their shares; the rest last.
import type { PathsAnswer, Variant } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import type { Language } from "../../words/format.ts";
import { type Empty, stageTone, type Tone } from "../chart.ts";

export type VariantStep = { readonly name: string; readonly stage: string | null; readonly tone: Tone };
export type VariantRow = {
  /** "4>7>8", or "rare" for the row of all the others. */
  readonly key: string;
  /** Empty for the row of all the others. */
  readonly steps: readonly VariantStep[];
  /** Null where it is not told how many. */
  readonly paths: number | null;
  readonly n: number;
  /** Of all journeys of the answer, and of the longest bar, 0…1. */
  readonly share: number;
  readonly bar: number;
  /** Of the row's mature journeys, the share that reached the goal, and how many they are. */
  readonly converted: number | null;
  readonly mature: number | null;
  readonly emotion: number | null;
  readonly emotion_n: number | null;
};

/** The `limit` most common paths, then one row for the others together; that row has no mean unless it is one row of the answer. */
export function variantRows(
  answer: PathsAnswer,
  site: Site,
  language: Language,
  limit: number,
): readonly VariantRow[] | Empty {
  if (answer.n === null) return { empty: "too_few" };
  if (answer.n <= 0 || answer.variants.length === 0) return { empty: "no_journeys" };
  const named = answer.variants.filter((one) => one.path !== null).sort(byCount);
  const rare = answer.variants.filter((one) => one.path === null);
  const rest = [...named.slice(limit), ...rare];
  const rows = [...named.slice(0, limit), ...(rest.length === 0 ? [] : [together(rest)])];
  const longest = Math.max(...named.slice(0, limit).map((one) => one.n), 1);
  return rows.map((one) => row(one, answer.n ?? 1, longest, site, language));
}

const keyOf = (variant: Variant): string => variant.path?.join(">") ?? "rare";

function byCount(a: Variant, b: Variant): number {
  return b.n - a.n || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function together(rows: readonly Variant[]): Variant {
  const [only] = rows;
  if (rows.length === 1 && only) return { ...only, path: null };
  const sum = (pick: (row: Variant) => number): number => rows.reduce((total, one) => total + pick(one), 0);
  return {
    path: null,
    paths: rows.some((one) => one.paths === null) ? null : sum((one) => one.paths ?? 0),
    n: sum((one) => one.n),
    ...conversion(rows),
    emotion: null,
    emotion_n: null,
  };
}

/** Of one row it is not known, of all it is not either: a share of the others alone would be another share. */
function conversion(rows: readonly Variant[]): Pick<Variant, "mature" | "converted"> {
  if (rows.some(({ mature }) => mature === null)) return { mature: null, converted: null };
  const sum = (pick: (row: Variant) => number | null) =>
    rows.reduce((total, one) => total + (pick(one) ?? 0), 0);
  return { mature: sum(({ mature }) => mature), converted: sum(({ converted }) => converted) };
}

function row(variant: Variant, n: number, longest: number, site: Site, language: Language): VariantRow {
  return {
    key: keyOf(variant),
    steps: variantSteps(variant.path ?? [], site, language),
    paths: variant.paths,
    n: variant.n,
    share: variant.n / n,
    bar: variant.path === null ? 0 : variant.n / longest,
    converted: shareOf(variant.converted, variant.mature),
    mature: variant.mature,
    emotion: variant.emotion,
    emotion_n: variant.emotion_n,
  };
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : part / whole;
}

export function variantSteps(
  path: readonly string[],
  site: Site,
  language: Language,
): readonly VariantStep[] {
  return path.map((id) => step(id, site, language));
}

function step(id: string, site: Site, language: Language): VariantStep {
  const touchpoint = site.touchpoints.find((one) => one.id === id);
  const place = site.stages.findIndex((stage) => stage.id === touchpoint?.stage);
  return {
    name: touchpoint?.names[language] ?? id,
    stage: site.stages[place]?.names[language] ?? null,
    tone: place < 0 ? null : stageTone(place, site.stages.length),
  };
}
