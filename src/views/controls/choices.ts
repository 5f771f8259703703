// What choosing in a list changes, the same before and after a page is alive. In: the list, the option, the state and the site. Out: the choices that change with it.
import { daysOf } from "../../answers/chosen-trait.ts";
import type { LensName } from "../../answers/lens.ts";
import type { Anchor } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { type Breakdown, MAP_MODES, type ViewState, withPeriod } from "../state.ts";

type Chosen = (option: string, wanted: ViewState, site: Site) => Partial<ViewState>;

/** Lists of choices, named as in the address. */
const LISTS = {
  period: (option, wanted, site) => {
    const { period, compare } = withPeriod(wanted, option, site);
    return { period, compare };
  },
  compare: (option) => ({ compare: option === "none" ? null : option }),
  persona: (option) => ({ persona: option || null }),
  segment: (option) => ({ segment: option || null }),
  beside: (option) => ({ beside: option || null }),
  anchor: (option) => ({ anchor: option as Anchor }),
  lens: (option, wanted) => seenAs(option === "" ? null : (option as LensName), wanted),
  trait: (option, wanted, site) => keptTo(option || null, wanted, site),
  columns: (option) => ({ columns: option || null }),
  top: (option) => ({ top: option || null }),
  read: (option, wanted, site) => readBy(option === "ends" ? "ends" : "entries", wanted, site),
  by: (option) => ({ by: option as Breakdown }),
  mode: (option) => ({ mode: MAP_MODES.find((one) => one === option) ?? "current", stage: null }),
} satisfies Partial<Record<keyof ViewState, Chosen>>;

export type ChoiceList = keyof typeof LISTS;

export const isChoiceList = (name: string): name is ChoiceList => Object.hasOwn(LISTS, name);

/** What an option of a list stands for. */
export function chosenIn(
  list: ChoiceList,
  option: string,
  wanted: ViewState,
  site: Site,
): Partial<ViewState> {
  const chosen: Chosen = LISTS[list];
  return chosen(option, wanted, site);
}

/** The option that a state stands for. */
export function optionOf(list: ChoiceList, wanted: ViewState): string {
  return wanted[list] ?? (list === "compare" ? "none" : "");
}

/** What a published site does not tell beside a trait gives way to it; on one's own files all is counted together. */
function keptTo(trait: string | null, state: ViewState, site: Site): Partial<ViewState> {
  if (trait === null) return { trait };
  const { period, compare } = quarterOf(trait, state, site);
  const read = "entries";
  if (site.exact) return { trait, read, lens: null, period, compare };
  return {
    ...{ trait, read, period, compare, lens: null, through: null, persona: null, segment: null },
    ...(state.anchor.includes(":") ? { anchor: "start" } : {}),
  };
}

/** A quarter that tells the trait: the one shown, or the latest. */
function quarterOf(trait: string, state: ViewState, site: Site): Pick<ViewState, "period" | "compare"> {
  if (daysOf(trait) !== null) return withPeriod(state, "all", site);
  const periods = site.traits.find(({ id }) => id === trait)?.periods ?? [];
  const latest = periods.at(-1);
  return latest === undefined || periods.includes(state.period) ? state : withPeriod(state, latest, site);
}

/** What ended is seen as it is, of all; and from a touchpoint on one's own files alone. */
export function readBy(
  read: ViewState["read"],
  { anchor }: ViewState,
  { exact }: Pick<Site, "exact">,
): Partial<ViewState> {
  if (read === "entries") return { read };
  return { read, lens: null, trait: null, ...(anchor.includes(":") && !exact ? { anchor: "start" } : {}) };
}

/** Read from a touchpoint or through one, journeys are not seen otherwise. */
function seenAs(lens: LensName | null, { anchor }: ViewState): Partial<ViewState> {
  if (lens === null) return { lens };
  return {
    lens,
    read: "entries",
    through: null,
    trait: null,
    ...(anchor.includes(":") ? { anchor: "start" } : {}),
  };
}
