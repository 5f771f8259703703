// Which choices narrow what is shown. In: a state. Out: one entry per choice, with its words and the state without it.
import { chosenTrait } from "../../answers/chosen-trait.ts";
import { type LensName, leftOut } from "../../answers/lens.ts";
import { touchpointName } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import { controlWords } from "../../words/controls.ts";
import { endedWords } from "../../words/ended.ts";
import type { Language } from "../../words/format.ts";
import { lensWords } from "../../words/lens.ts";
import { mapWords } from "../../words/map.ts";
import { traitWords } from "../../words/traits.ts";
import type { PageRecord } from "../page.ts";
import type { ViewState } from "../state.ts";

export type ActiveFilter = {
  readonly key: string;
  readonly label: string;
  readonly without: ViewState;
};

/** Choices that concern this page; the period and its comparison always show in their selects and are none of them. */
export function activeFilters(
  page: PageRecord,
  state: ViewState,
  site: Site,
  language: Language,
): ActiveFilter[] {
  return page.choices.flatMap((choice) => FILTERS[choice]?.(state, site, language) ?? []);
}

type FilterOf = (state: ViewState, site: Site, language: Language) => ActiveFilter | null;

const FILTERS: Partial<Record<keyof ViewState, FilterOf>> = {
  persona: (...about) => groupFilter("persona", ...about),
  segment: (...about) => groupFilter("segment", ...about),
  through: throughFilter,
  anchor: anchorFilter,
  lens: lensFilter,
  trait: traitFilter,
  read: readFilter,
  mode: modeFilter,
};

function groupFilter(
  kind: "persona" | "segment",
  state: ViewState,
  site: Site,
  language: Language,
): ActiveFilter | null {
  const groups = kind === "persona" ? site.personas : site.segments;
  const group = groups.find((one) => one.id === state[kind]);
  if (group === undefined) return null;
  return { key: kind, label: group.names[language], without: { ...state, [kind]: null } };
}

function throughFilter(state: ViewState, site: Site, language: Language): ActiveFilter | null {
  if (state.through === null) return null;
  const label = controlWords[language].through(touchpointName(site, state.through, language));
  return { key: "through", label, without: { ...state, through: null } };
}

function anchorFilter(state: ViewState, site: Site, language: Language): ActiveFilter | null {
  if (state.anchor === "start") return null;
  return {
    key: "anchor",
    label: anchorName(state, site, language),
    without: { ...state, anchor: "start" },
  };
}

function lensFilter(state: ViewState, site: Site, language: Language): ActiveFilter | null {
  if (state.lens === null) return null;
  return {
    key: "lens",
    label: lensName(state.lens, site, language),
    without: { ...state, lens: null },
  };
}

function traitFilter(state: ViewState, site: Site, language: Language): ActiveFilter | null {
  const trait = chosenTrait(site, state.trait);
  if (trait === null) return null;
  const label = traitWords[language].chip(trait.kind, trait.names[language], site.trait_attribute ?? "");
  return { key: "trait", label, without: { ...state, trait: null } };
}

function lensName(lens: LensName, site: Site, language: Language): string {
  const words = lensWords[language];
  const without = leftOut(lens);
  if (without !== null) return words.chipWithout(touchpointName(site, without, language));
  return words.chip[lens === "channel" ? "channel" : "stage"];
}

function readFilter(state: ViewState, _site: Site, language: Language): ActiveFilter | null {
  if (state.read === "entries") return null;
  return { key: "read", label: endedWords[language].chip, without: { ...state, read: "entries" } };
}

/** Another map than the current one: paper and file names say which. */
function modeFilter({ mode, ...state }: ViewState, _site: Site, language: Language): ActiveFilter | null {
  if (mode === "current") return null;
  return { key: "mode", label: mapWords[language].modes[mode], without: { ...state, mode: "current" } };
}

function anchorName(state: ViewState, site: Site, language: Language): string {
  const words = controlWords[language];
  const [side, id] = state.anchor.split(":");
  if (id === undefined) return words.alignedEnd;
  const name = touchpointName(site, id, language);
  return side === "from" ? words.startsAt(name) : words.endsAt(name);
}
