// Customers of the shop: each comes from somewhere, looks, hesitates, buys or not, and the loyal come again.
import { type Buyer, buy } from "./after.ts";
import { DAY, HOUR, offset, whenOpen } from "./calendar.ts";
import { somebody } from "./customers.ts";
import { type Ledger, note } from "./ledger.ts";
import { type Random, seeded } from "./random.ts";
import {
  browsers,
  type Device,
  DIRECT,
  GOOGLE,
  NEWSLETTER,
  type Session,
  type Source,
  visit,
} from "./web.ts";
import { BOUTIQUES, during, END, MOBILE_PAYMENT_BROKEN, PRODUCTS, START } from "./world.ts";

/** A way to Maison Lumen, and what becomes of those who take it: shares of visitors, and shares of carts that are paid. */
type Arrival = Source & {
  readonly mobile: number;
  readonly bounce: number;
  readonly cart: number;
  readonly pays: Readonly<Record<Device, number>>;
};
const PAYS = { mobile: 0.57, desktop: 0.58 };
const SELDOM = { mobile: 0.34, desktop: 0.36 };

const ARRIVALS: readonly (readonly [Arrival | "boutique", number])[] = [
  [{ ...GOOGLE, mobile: 0.6, bounce: 0.28, cart: 0.23, pays: PAYS }, 33],
  [{ source: "google", medium: "cpc", mobile: 0.64, bounce: 0.34, cart: 0.2, pays: PAYS }, 13.5],
  [{ source: "instagram", medium: "social", mobile: 0.9, bounce: 0.5, cart: 0.085, pays: SELDOM }, 17],
  [{ source: "instagram", medium: "paid_social", mobile: 0.92, bounce: 0.56, cart: 0.07, pays: SELDOM }, 8],
  [{ ...NEWSLETTER, mobile: 0.5, bounce: 0.16, cart: 0.26, pays: PAYS }, 6],
  [{ ...DIRECT, mobile: 0.55, bounce: 0.26, cart: 0.24, pays: PAYS }, 13],
  ["boutique", 5],
];

/** Of those who meet the broken payment page, what they do in the end. */
const BLOCKED = 0.54;
/** The name of the streams of home renovators: whatever their quarters show comes from it, nothing else differs between quarters. */
const RENOVATOR = "renovator 3";
const MONTHS = [1, 0.97, 1, 1, 1, 0.98, 0.97, 0.95, 1.01, 1, 1.05, 1.06];
const FAMILIES = ["suspensions", "lampadaires", "lampes", "appliques", "exterieur"];
const GUIDES = [
  "/guides/eclairer-cuisine",
  "/guides/renover-electricite",
  "/guides/puissance",
  "/guides/salon",
];

/** A moment between both, in the hours when people shop. */
function moment(random: Random, from: number, to: number): number {
  const day = Math.floor(random.between(from, to) / DAY) * DAY;
  const hour = 8 + ((random.next() + random.next()) / 2) * 15;
  return day + hour * HOUR - offset(day);
}

/** A first visit, spread over the whole time with the mild seasons of the trade. */
export function arrival(random: Random): number {
  for (;;) {
    const at = moment(random, START, END);
    const month = new Date(at * 1000).getUTCMonth();
    if (random.chance((MONTHS[month] ?? 1) / 1.06)) return at;
  }
}

type Shopper = Buyer & { readonly registered: boolean };

function shopper(number: number, at: number): Shopper {
  const renovator = seeded(`house ${number}`).chance(0.13);
  const random = seeded(`${renovator ? RENOVATOR : "shopper"} ${number}`);
  const newsletter = random.chance(0.3);
  const person = somebody(random, number, "", newsletter ? "newsletter" : "");
  return {
    random,
    person,
    browsers: browsers(random, person.customer, at),
    loyal: random.chance(0.17),
    renovator,
    gift: !renovator && random.chance(0.12),
    registered: newsletter,
  };
}

function deviceOf(who: Shopper, mobile: number): Device {
  return who.random.chance(who.renovator ? 0.08 : mobile) ? "mobile" : "desktop";
}

function open(ledger: Ledger, who: Shopper, at: number, device: Device, from: Source): Session {
  const session = visit(ledger, who.browsers, at, device, from);
  session.send("session_start", "/");
  return session;
}

/** Looks at a few products, and at a guide when there is a house to redo. */
function look(who: Shopper, session: Session): void {
  const { random } = who;
  if (random.chance(0.75)) session.send("page_view", `/c/${random.pick(FAMILIES)}`);
  if (who.renovator) session.send("page_view", random.pick(GUIDES));
  const items = random.weighted([
    [1, 20],
    [2, 34],
    [3, 28],
    [4, 18],
  ]);
  for (let i = 0; i < items; i++) session.send("view_item", `/p/${random.pick(PRODUCTS).slug}`);
}

function glance(ledger: Ledger, who: Shopper, at: number, device: Device, from: Source): void {
  const session = open(ledger, who, at, device, from);
  if (from !== DIRECT) session.send("page_view", "/");
}

function comeBack(who: Shopper): Source {
  return who.random.weighted([
    [DIRECT, 55],
    [GOOGLE, 27],
    [NEWSLETTER, who.registered ? 35 : 0],
  ]);
}

/** Asks a question in the chat while choosing; only those with an account can. */
function chat(ledger: Ledger, who: Shopper, session: Session, unhappy: boolean): void {
  session.logIn();
  session.send("view_item", `/p/${who.random.pick(PRODUCTS).slug}`);
  const at = session.at + 60;
  const satisfaction = who.random.weighted([
    ["Good" as const, unhappy ? 10 : 55],
    ["Bad" as const, unhappy ? 60 : 10],
    ["Offered" as const, 25],
    ["Unoffered" as const, 5],
  ]);
  note(ledger.tickets, {
    at,
    solved: at + who.random.between(0.1, 3) * HOUR,
    person: who.person,
    via: "Chat",
    subject: unhappy ? "Je n'arrive pas à payer" : "Quel modèle choisir ?",
    tags: unhappy ? "paiement" : "conseil",
    group: "Conseil en ligne",
    satisfaction,
  });
  known(ledger, who);
}

function known(ledger: Ledger, who: Buyer): void {
  ledger.people.add(who.person);
}

/** Puts something in the cart, often after going back to another product. */
function fillCart(who: Shopper, session: Session): void {
  const { random } = who;
  session.send("add_to_cart", `/p/${random.pick(PRODUCTS).slug}`);
  if (random.chance(0.3)) {
    session.send("view_item", `/p/${random.pick(PRODUCTS).slug}`);
    session.send("add_to_cart", `/p/${random.pick(PRODUCTS).slug}`);
  }
  session.send("view_cart", "/panier");
}

/** Pays at the end of the session; gives the moment from which the next order may come. */
function pay(ledger: Ledger, who: Shopper, session: Session, trouble: boolean): number {
  session.logIn();
  session.send("add_payment_info", "/paiement");
  session.send("purchase", "/merci");
  known(ledger, who);
  return buy(ledger, who, session.at + 3, { device: session.device, trouble });
}

function payInBoutique(ledger: Ledger, who: Buyer, at: number, trouble: boolean): number {
  known(ledger, who);
  return buy(ledger, who, whenOpen(at), { device: "boutique", trouble });
}

function payOnComputer(ledger: Ledger, who: Shopper, at: number): number {
  const session = open(ledger, who, at, "desktop", DIRECT);
  session.logIn();
  session.send("view_cart", "/panier");
  session.send("begin_checkout", "/commande");
  return pay(ledger, who, session, true);
}

/** Logs in and looks at the cart once more, so that it is found again elsewhere. */
function comeBackToCart(session: Session): void {
  session.logIn();
  session.send("view_cart", "/panier");
}

/** The payment page does not open: some try again, some go elsewhere, most leave. Nothing is recorded past the checkout. */
function blocked(ledger: Ledger, who: Shopper, session: Session): number | null {
  const { random } = who;
  session.send("begin_checkout", "/commande");
  const end = random.weighted([
    ["leave" as const, 72],
    ["chat" as const, 8],
    ["retry" as const, 9],
    ["computer" as const, 8],
    ["boutique" as const, 3],
  ]);
  if (end === "retry") return pay(ledger, who, session, true);
  if (end === "computer" || end === "boutique") comeBackToCart(session);
  if (end === "computer") return payOnComputer(ledger, who, session.at + random.between(0.3, 30) * HOUR);
  if (end === "boutique") return payInBoutique(ledger, who, session.at + random.between(4, 72) * HOUR, true);
  if (end === "chat") chat(ledger, who, session, true);
  return null;
}

function checkOut(ledger: Ledger, who: Shopper, session: Session): number | null {
  session.send("begin_checkout", "/commande");
  if (who.random.chance(0.5)) session.logIn();
  const broken = session.device === "mobile" && during(MOBILE_PAYMENT_BROKEN, session.at);
  return broken && who.random.chance(BLOCKED)
    ? blocked(ledger, who, session)
    : pay(ledger, who, session, false);
}

/** Leaves the cart, at once, at the checkout or in front of the card's number; may look again days later. */
function abandon(ledger: Ledger, who: Shopper, session: Session): null {
  const { random, device } = { random: who.random, device: session.device };
  if (random.chance(0.35)) session.send("begin_checkout", "/commande");
  if (random.chance(0.05) && !during(MOBILE_PAYMENT_BROKEN, session.at))
    session.send("add_payment_info", "/paiement");
  if (random.chance(0.3))
    look(who, open(ledger, who, session.at + random.between(0.5, 8) * DAY, device, comeBack(who)));
  return null;
}

type Wish = { readonly cart: boolean; readonly pays: Readonly<Record<Device, number>> };

/** The visit in which it is decided: cart or not, paid or not. */
function decide(ledger: Ledger, who: Shopper, session: Session, wish: Wish): number | null {
  look(who, session);
  if (who.registered && who.random.chance(0.05)) chat(ledger, who, session, false);
  if (!wish.cart) return null;
  fillCart(who, session);
  return who.random.chance(wish.pays[session.device])
    ? checkOut(ledger, who, session)
    : abandon(ledger, who, session);
}

/** From the first visit to the decision, over a few days and now and then another device. */
function discover(ledger: Ledger, who: Shopper, from: Arrival, at: number): number | null {
  const { random } = who;
  let device = deviceOf(who, from.mobile);
  if (random.chance(from.bounce)) {
    glance(ledger, who, at, device, from);
    return null;
  }
  const cart = random.chance(from.cart / (1 - from.bounce));
  const before = random.weighted([
    [0, cart ? 60 : 78],
    [1, cart ? 28 : 17],
    [2, cart ? 12 : 5],
  ]);
  let when = at;
  let source: Source = from;
  for (let i = 0; i < before; i++) {
    look(who, open(ledger, who, when, device, source));
    when = moment(random, when + 0.4 * DAY, when + 8 * DAY);
    source = comeBack(who);
    if (who.registered && random.chance(0.15)) device = device === "mobile" ? "desktop" : "mobile";
  }
  return decide(ledger, who, open(ledger, who, when, device, source), { cart, pays: from.pays });
}

/** Pushes the door of a boutique: advice noted in the visitors' book, the till, or both. */
function walkIn(ledger: Ledger, who: Shopper, at: number): number | null {
  const { random, person } = who;
  const come = whenOpen(at);
  const advised = random.chance(0.5);
  if (advised) {
    const type = random.chance(0.7) ? "Conseil en boutique" : "Rendez-vous projet";
    note(ledger.visits, { at: come, type, place: random.pick(BOUTIQUES), person });
    known(ledger, who);
  }
  if (advised && random.chance(0.35)) return null;
  return payInBoutique(ledger, who, come + random.between(0.3, 1) * HOUR, false);
}

/** Comes for one more order, from the newsletter, by habit, or through the door. */
function again(ledger: Ledger, who: Shopper, at: number): number | null {
  const { random } = who;
  if (random.chance(0.18)) return payInBoutique(ledger, who, at, false);
  const from = random.chance(0.4) ? NEWSLETTER : DIRECT;
  const session = open(ledger, who, at, deviceOf(who, 0.55), from);
  session.logIn();
  return decide(ledger, who, session, { cart: true, pays: { mobile: 0.85, desktop: 0.85 } });
}

/** The loyal come again and again; the others seldom. */
function stayLoyal(ledger: Ledger, who: Shopper, first: number): void {
  const { random } = who;
  let last = first;
  while (last < END && random.chance(who.loyal ? 0.72 : 0.05)) {
    const at = moment(random, last + 20 * DAY, last + 130 * DAY);
    last = again(ledger, who, at) ?? at;
  }
}

/** One more customer, from the first visit to the last order. */
export function shop(ledger: Ledger, number: number): void {
  const start = arrival(seeded(`arrival ${number}`));
  const who = shopper(number, start);
  const from = who.random.weighted(ARRIVALS);
  const bought = from === "boutique" ? walkIn(ledger, who, start) : discover(ledger, who, from, start);
  if (bought !== null) stayLoyal(ledger, who, bought);
  else if (from !== "boutique" && who.random.chance(0.09)) {
    discover(
      ledger,
      who,
      { ...from, ...comeBack(who) },
      moment(who.random, start + 45 * DAY, start + 150 * DAY),
    );
  }
}

/** A customer won before the books open: comes back as the loyal do. */
export function keep(ledger: Ledger, number: number): void {
  const start = START - seeded(`earlier ${number}`).between(0, 120) * DAY;
  const who = { ...shopper(number, start), loyal: true };
  const at = moment(who.random, START, START + 120 * DAY);
  stayLoyal(ledger, who, again(ledger, who, at) ?? at);
}
