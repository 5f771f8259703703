// One synthetic customer. In: chance, and when the data ends. Out: their events in time order: visits, loops, returns and silences long enough to cut journeys.
import {
  type Device,
  devices,
  type EventName,
  endSecond,
  events,
  firstSecond,
  type Medium,
  media,
} from "../company/model.ts";
import { cumulate, type Random } from "./random.ts";

const MINUTE = 60;
const DAY = 86_400;
/** From here mobile checkout is broken: something for the quarters to differ by. */
const BROKEN_FROM = Date.UTC(2026, 5, 30, 22) / 1000;

export type Person = {
  readonly device: Device;
  readonly acquisition: Medium;
  readonly firstAt: number;
};

/** Seconds since 1970 UTC, strictly growing within a person. */
export type Step = { readonly at: number; readonly event: EventName; readonly medium: Medium };

type Move = EventName | "leave";
type Moves = { readonly to: readonly Move[]; readonly cumulative: readonly number[] };

/** Chances of what follows what, inspired by a shop's usual rates: many leave early, few come to the end, many turn round on the way. */
const chances: Readonly<Record<EventName, Partial<Record<Move, number>>>> = {
  session_start: { view_item_list: 38, view_item: 34, contact_support: 5, leave: 23 },
  view_item_list: { view_item: 55, view_item_list: 10, session_start: 12, leave: 23 },
  view_item: {
    view_item: 18,
    view_item_list: 17,
    add_to_cart: 24,
    session_start: 13,
    review: 0.3,
    leave: 27.7,
  },
  add_to_cart: { begin_checkout: 48, view_item: 17, session_start: 13, leave: 22 },
  begin_checkout: { purchase: 55, add_to_cart: 12, contact_support: 4, review: 0.6, leave: 28.4 },
  purchase: { track_order: 48, contact_support: 10, review: 9, session_start: 14, leave: 19 },
  track_order: { track_order: 18, contact_support: 16, review: 8, session_start: 20, leave: 38 },
  contact_support: { contact_support: 12, track_order: 14, review: 7, session_start: 20, leave: 47 },
  review: { session_start: 35, leave: 65 },
};
const brokenCheckout = { ...chances.begin_checkout, purchase: 30, leave: 54 };

const moves = mapEvents((event) => toMoves(chances[event]));
const brokenMoves = toMoves(brokenCheckout);

/** Mean seconds before each kind of event: clicks follow at once, a new visit or a parcel takes days. */
const delays: Readonly<Record<EventName, number>> = {
  session_start: 4 * DAY,
  view_item_list: MINUTE,
  view_item: MINUTE,
  add_to_cart: 2 * MINUTE,
  begin_checkout: 2 * MINUTE,
  purchase: 3 * MINUTE,
  track_order: 1.5 * DAY,
  contact_support: 2 * DAY,
  review: 9 * DAY,
};

const acquisitions = cumulate([34, 26, 16, 16, 8]);
const deviceShares = cumulate([58, 36, 6]);
const RETURN_CHANCE = 0.8;
const MEAN_SILENCE = 55 * DAY;

export function drawPerson(random: Random): Person {
  return {
    device: devices[random.pick(deviceShares)] ?? "mobile",
    acquisition: media[random.pick(acquisitions)] ?? "organic",
    firstAt: Math.floor(firstSecond + random.next() * (endSecond - firstSecond)),
  };
}

/** Calls `visit` for each event of the person until they are done or the data ends. */
export function walk(person: Person, random: Random, visit: (step: Step) => void): void {
  let at = person.firstAt;
  let event: EventName = "session_start";
  let medium = person.acquisition;
  while (at < endSecond) {
    visit({ at, event, medium });
    const move = drawMove(event, person, at, random);
    if (move === "leave" && random.next() > RETURN_CHANCE) return;
    event = move === "leave" ? "session_start" : move;
    at += 1 + Math.floor(random.exponential(move === "leave" ? MEAN_SILENCE : delays[event]));
    if (event === "session_start") medium = drawMedium(person, random);
  }
}

function drawMove(event: EventName, person: Person, at: number, random: Random): Move {
  const broken = event === "begin_checkout" && at >= BROKEN_FROM && person.device !== "desktop";
  const { to, cumulative } = broken ? brokenMoves : moves[event];
  return to[random.pick(cumulative)] ?? "leave";
}

/** Business customers always come through their partner's portal; others are brought back by e-mail or habit. */
function drawMedium(person: Person, random: Random): Medium {
  if (person.acquisition === "partner") return "partner";
  const draw = random.next();
  if (draw < 0.15) return "email";
  return draw < 0.45 ? "(none)" : person.acquisition;
}

function toMoves(weights: Partial<Record<Move, number>>): Moves {
  const to = Object.keys(weights) as Move[];
  return { to, cumulative: cumulate(to.map((move) => weights[move] ?? 0)) };
}

function mapEvents<T>(make: (event: EventName) => T): Readonly<Record<EventName, T>> {
  return Object.fromEntries(events.map((event) => [event, make(event)])) as Record<EventName, T>;
}
