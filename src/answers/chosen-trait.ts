// What the flow is kept to: a trait that the site lists, or, on one's own files, any days. In: its id as an address says it, and the site. Out: the trait; null for what the site does not know.
import type { Names } from "../company/company.ts";
import { formatDate, type Language } from "../words/format.ts";
import type { Site, Trait } from "./site.ts";

type ChosenTrait = Pick<Trait, "id" | "names" | "periods"> & {
  readonly kind: Trait["kind"] | "dates";
};
/** ISO days, both included. */
export type Days = { readonly from: string; readonly until: string };

/** "dates:2026-07-03_2026-08-15". */
export const daysId = ({ from, until }: Days): string => `dates:${from}_${until}`;

/** Null for what is no such id, or no days of a calendar, or the wrong way round. */
export function daysOf(id: string | null): Days | null {
  const [, from, until] = /^dates:(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/.exec(id ?? "") ?? [];
  if (from === undefined || until === undefined || until < from) return null;
  return [from, until].every(isDay) ? { from, until } : null;
}

export function chosenTrait(
  { traits, exact }: Pick<Site, "traits" | "exact">,
  id: string | null,
): ChosenTrait | null {
  const days = exact ? daysOf(id) : null;
  if (days === null || id === null) return traits.find((one) => one.id === id) ?? null;
  return { id, kind: "dates", names: namesOf(days), periods: [] };
}

function namesOf({ from, until }: Days): Names {
  const name = (language: Language) => `${formatDate(from, language)} – ${formatDate(until, language)}`;
  return { fr: name("fr"), en: name("en") };
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
