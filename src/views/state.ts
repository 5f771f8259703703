// A view's whole state and the address that says it. In: a query string and what the site knows. Out: choices; and back.

import { chosenTrait } from "../answers/chosen-trait.ts";
import { canBeSeenOtherwise, type LensName, leftOut } from "../answers/lens.ts";
import { BEFORE } from "../answers/period.ts";
import type { Anchor, Filter } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { screensOf } from "../review/agenda.ts";

export type Breakdown = "persona" | "segment" | "channel";

/** What the reader has chosen. Null means "all", or "none" for the comparison. */
export type ViewState = {
  readonly period: string;
  readonly compare: string | null;
  readonly persona: string | null;
  readonly segment: string | null;
  /** The persona that stands beside the one chosen. */
  readonly beside: string | null;
  readonly anchor: Anchor;
  /** Contacts and touchpoints a contact that the flow shows, "3" to "8"; null: what fits. */
  readonly columns: string | null;
  readonly top: string | null;
  /** What the bars of the flow stand for, or the touchpoint left out of it; null: touchpoints, all of them. */
  readonly lens: LensName | null;
  /** The channel, device or attribute that the flow is kept to, by its id. */
  readonly trait: string | null;
  /** A touchpoint's id. */
  readonly through: string | null;
  /** The point of the emotion chart whose verbatims are shown: "stage:achat" or "touchpoint:panier". */
  readonly point: string | null;
  /** By what a chart is broken down. */
  readonly by: Breakdown;
  /** Whether a quarter is read by what begins or by what ends in it. */
  readonly read: "entries" | "ends";
  /** The stage of the map that stands open alone. */
  readonly stage: string | null;
  /** Lanes of the map that stand open, in their order: "touchpoints,irritants", "all" or "none". */
  readonly lanes: string;
  /** The screen of the meeting (review/agenda.ts); null outside of it. Kept on the way to what is behind a figure, so that there is a way back. */
  readonly screen: string | null;
  /** Percent of lost journeys that the reader thinks could be kept, "0" to "100". */
  readonly share: string;
  /** Which map: as it is, as it is aimed at, what carries the service, a day in the life. */
  readonly mode: MapMode;
};

/** Until the reader says otherwise: three in ten. */
const USUAL_SHARE = "30";

export const MAP_MODES = ["current", "future", "service", "day"] as const;
export type MapMode = (typeof MAP_MODES)[number];

/** How many contacts, and touchpoints a contact, a flow may show. */
export const FLOW_SIZES: readonly string[] = ["3", "4", "5", "6", "7", "8"];

/** Lanes of the map, from top to bottom. */
export const LANES = [
  "touchpoints",
  "actions",
  "voice",
  "needs",
  "irritants",
  "opportunities",
  "measures",
  "evidence",
  "service",
] as const;
export type Lane = (typeof LANES)[number];

/** What a map answers first: where people go and what hurts. */
const USUAL_LANES = "touchpoints,irritants";

/** The lanes that stand open in a state. */
export function openLanes({ lanes }: Pick<ViewState, "lanes">): ReadonlySet<Lane> {
  if (lanes === "all") return new Set(LANES);
  const named = new Set(lanes.split(","));
  return new Set(LANES.filter((lane) => named.has(lane)));
}

/** As an address says it. */
export function lanesText(open: ReadonlySet<Lane>): string {
  if (open.size === LANES.length) return "all";
  return open.size === 0 ? "none" : LANES.filter((lane) => open.has(lane)).join(",");
}

const BREAKDOWNS: readonly string[] = ["persona", "segment", "channel"] satisfies Breakdown[];

/** The state of a page opened without a query: the latest complete quarter against the one before. */
export function defaultState(site: Site): ViewState {
  return {
    period: site.period,
    compare: defaultCompare(site, site.period),
    persona: null,
    segment: null,
    beside: null,
    anchor: "start",
    columns: null,
    top: null,
    lens: null,
    trait: null,
    through: null,
    point: null,
    by: "persona",
    read: "entries",
    stage: null,
    lanes: USUAL_LANES,
    screen: null,
    share: USUAL_SHARE,
    mode: "current",
  };
}

/** The last quarter before `period` that has journeys; null for the first one and for what is no quarter. */
function defaultCompare(site: Site, period: string): string | null {
  const quarters = comparable(site.periods).filter(({ id, journeys }) => journeys > 0 || id === period);
  const at = quarters.findIndex((one) => one.id === period);
  return quarters[at - 1]?.id ?? null;
}

/** All that came before the quarters told apart is no quarter to compare. */
export function comparable<P extends { readonly id: string }>(periods: readonly P[]): P[] {
  return periods.filter(({ id }) => id !== BEFORE);
}

/** Reads a query string. What the site does not know falls back to the default, and is told (unknown-choices.ts): an old link never breaks a page. */
export function readState(search: string, site: Site): ViewState {
  const query = new URLSearchParams(search);
  const start = defaultState(site);
  const isByEnds = query.get("read") === "ends";
  const period = oneOf(query.get("period"), ["all", ...site.periods.map((one) => one.id)]) ?? start.period;
  return {
    period,
    compare: readCompare(query.get("compare"), period, site),
    persona: oneOf(query.get("persona"), ids(site.personas)),
    segment: oneOf(query.get("segment"), ids(site.segments)),
    beside: oneOf(query.get("beside"), ids(site.personas)),
    anchor: readAnchor(query.get("anchor"), site),
    columns: oneOf(query.get("columns"), FLOW_SIZES),
    top: oneOf(query.get("top"), FLOW_SIZES),
    // Of one trait, or of what ended, no flow is seen otherwise.
    lens: isByEnds || query.has("trait") ? null : readLens(query.get("lens"), site),
    trait: isByEnds ? null : (chosenTrait(site, query.get("trait"))?.id ?? null),
    through: readTouchpoint(query.get("through"), site),
    point: readPoint(query.get("point"), site),
    by: (oneOf(query.get("by"), BREAKDOWNS) as Breakdown | null) ?? start.by,
    read: isByEnds ? "ends" : start.read,
    stage: oneOf(query.get("stage"), ids(site.stages)),
    lanes: readLanes(query.get("lanes")) ?? start.lanes,
    screen: oneOf(query.get("screen"), screensOf(site)),
    share: readShare(query.get("share")) ?? start.share,
    mode: (oneOf(query.get("mode"), MAP_MODES) as MapMode | null) ?? start.mode,
  };
}

/** The query string that says a state, "" when nothing differs from the default. */
export function writeState(state: ViewState, site: Site): string {
  const start = defaultState(site);
  const query: [name: string, value: string | null, usual: string | null][] = [
    ["period", state.period, start.period],
    ["compare", state.compare ?? "none", defaultCompare(site, state.period) ?? "none"],
    ["persona", state.persona, null],
    ["segment", state.segment, null],
    ["beside", state.beside, null],
    ["anchor", state.anchor, start.anchor],
    ["columns", state.columns, null],
    ["top", state.top, null],
    ["lens", state.lens, null],
    ["trait", state.trait, null],
    ["through", state.through, null],
    ["point", state.point, null],
    ["by", state.by, start.by],
    ["read", state.read, start.read],
    ["stage", state.stage, null],
    ["lanes", state.lanes, start.lanes],
    ["screen", state.screen, null],
    ["share", state.share, start.share],
    ["mode", state.mode, start.mode],
  ];
  // Touchpoint anchors and points hold a colon, lanes commas, which a query may carry as it is: links stay readable.
  const said = query
    .filter(([, value, usual]) => value !== usual && value !== null)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value ?? "")
          .replaceAll("%3A", ":")
          .replaceAll("%2C", ",")}`,
    );
  return said.length === 0 ? "" : `?${said.join("&")}`;
}

/** The filter of the main period, or of the comparison period when it is given. */
export function filterOf(state: ViewState, period: string = state.period): Filter {
  const { persona, segment, through } = state;
  return { period, persona, segment, through };
}

/** A state after a choice: a new period brings its own usual comparison unless one was chosen on purpose. */
export function withPeriod(state: ViewState, period: string, site: Site): ViewState {
  const usual = state.compare === defaultCompare(site, state.period);
  const clash = state.compare === period || period === "all" || period === BEFORE;
  const compare = usual || clash ? defaultCompare(site, period) : state.compare;
  return { ...state, period, compare };
}

function readCompare(text: string | null, period: string, site: Site): string | null {
  if (text === "none" || period === "all" || period === BEFORE) return null;
  const known = oneOf(text, ids(comparable(site.periods)));
  return known !== null && known !== period ? known : defaultCompare(site, period);
}

function readAnchor(text: string | null, site: Site): Anchor {
  if (text === "end") return "end";
  const [, side, id] = /^(from|to):(.+)$/.exec(text ?? "") ?? [];
  const touchpoint = readTouchpoint(id ?? null, site);
  if (touchpoint === null) return "start";
  return side === "from" ? `from:${touchpoint}` : `to:${touchpoint}`;
}

function readTouchpoint(text: string | null, site: Site): string | null {
  return oneOf(text, ids(site.touchpoints));
}

function readPoint(text: string | null, site: Site): string | null {
  const [, level, id] = /^(stage|touchpoint):(.+)$/.exec(text ?? "") ?? [];
  const known = level === "stage" ? site.stages : level === "touchpoint" ? site.touchpoints : [];
  return known.some((one) => one.id === id) ? text : null;
}

/** A flow that cannot be seen otherwise, and a touchpoint that it cannot be drawn without, are told (unknown-choices.ts). */
function readLens(text: string | null, site: Site): LensName | null {
  if (!canBeSeenOtherwise(site)) return null;
  if (text === "stage" || text === "channel") return text;
  const without = text === null ? null : leftOut(text as LensName);
  return without !== null && site.left_out.includes(without) ? (text as LensName) : null;
}

/** Null where the text names a lane that there is not. */
function readLanes(text: string | null): string | null {
  if (text === null || text === "all" || text === "none") return text;
  const known: readonly string[] = LANES;
  return text.split(",").every((lane) => known.includes(lane)) ? lanesText(openLanes({ lanes: text })) : null;
}

function readShare(text: string | null): string | null {
  return text !== null && /^(?:\d|[1-9]\d|100)$/.test(text) ? text : null;
}

function oneOf(text: string | null, known: readonly string[]): string | null {
  return text !== null && known.includes(text) ? text : null;
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
