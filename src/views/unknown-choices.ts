// Choices of an address that cannot be followed: an old name, a number of an earlier site, a typing error. In: a query string and what the site knows. Out: each, and what is shown instead.
import type { Site } from "../answers/site.ts";
import { addressWords } from "../words/addresses.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import { readState, type ViewState } from "./state.ts";

export type UnknownChoice = { readonly name: keyof ViewState; readonly value: string };

/** Longer values are cut where they are told. */
const TOLD_LENGTH = 80;

/** An empty value asks for nothing; a quarter that exists but cannot be compared here is no unknown. */
export function unknownChoices(search: string, site: Site): readonly UnknownChoice[] {
  const query = new URLSearchParams(search);
  const state = readState(search, site);
  return (Object.keys(state) as (keyof ViewState)[]).flatMap((name) => {
    const value = query.get(name) ?? "";
    if (value === "" || value === state[name] || (name === "compare" && isComparison(value, site))) return [];
    return [{ name, value: value.length > TOLD_LENGTH ? `${value.slice(0, TOLD_LENGTH)}…` : value }];
  });
}

function isComparison(value: string, site: Site): boolean {
  return value === "none" || site.periods.some(({ id }) => id === value);
}

/** What the page shows for a choice that it could not follow. */
export function shownInstead(name: keyof ViewState, state: ViewState, language: Language): string {
  const { shown } = addressWords[language];
  if (name === "period") return shown.period(formatPeriod(state.period, language));
  if (name !== "compare") return shown[name];
  return state.compare === null
    ? shown.nothingCompared
    : shown.compare(formatPeriod(state.compare, language));
}
