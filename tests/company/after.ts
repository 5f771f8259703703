// What follows an order: parcel or pick-up, questions asked and answered, complaints, words in public, a friend told.
import { DAY, HOUR, whenOpen } from "./calendar.ts";
import { type Ledger, note, type Order, type Person } from "./ledger.ts";
import { type Feeling, feel } from "./mood.ts";
import type { Random } from "./random.ts";
import type { Subject } from "./verbatims.ts";
import { type Browsers, type Device, visit } from "./web.ts";
import { BOUTIQUES, during, PICK_UP_LATE, PRODUCTS } from "./world.ts";

export type Buyer = {
  readonly random: Random;
  readonly person: Person;
  readonly browsers: Browsers;
  readonly loyal: boolean;
  readonly renovator: boolean;
  readonly gift: boolean;
};

/** How the order came about, as far as it colours what is said later. */
export type Occasion = {
  readonly device: Device | "boutique";
  /** Paid in the end, after the payment page had failed. */
  readonly trouble: boolean;
};

const TRACKED = { source: "suivi", medium: "transactionnel" };
/** What an incident takes away from the score of those it hits. */
const LATE_PICK_UP = -2.1;
const FAILED_PAYMENT = -2.6;

function items(random: Random, gift: boolean): Order["items"] {
  const count = random.weighted([
    [1, 72],
    [2, 20],
    [3, 8],
  ]);
  return Array.from({ length: gift ? 1 : count }, () => ({
    product: random.pick(PRODUCTS),
    quantity: random.chance(0.12) ? 2 : 1,
  }));
}

function method(buyer: Buyer, at: number): string {
  const { random } = buyer;
  const pickUp = "Retrait en boutique";
  if (buyer.gift) return random.chance(0.8) ? "Express 24 h" : pickUp;
  const express = buyer.renovator || buyer.loyal ? 0 : during(PICK_UP_LATE, at) ? 6 : 5;
  return random.weighted([
    ["Livraison à domicile", 56],
    [pickUp, 39],
    ["Express 24 h", express],
  ]);
}

function order(buyer: Buyer, at: number, occasion: Occasion): Order {
  const { random } = buyer;
  const pos = occasion.device === "boutique";
  const how = pos ? "" : method(buyer, at);
  const picked = how === "Retrait en boutique";
  const cancelled = !pos && !picked && random.chance(0.02) ? at + random.between(2, 9) * HOUR : null;
  const preparation = how.startsWith("Express")
    ? random.between(3, 14) * HOUR
    : random.between(0.7, 2.2) * DAY;
  return {
    name: "",
    at: Math.floor(at),
    person: buyer.person,
    anonymous: pos && !buyer.loyal && random.chance(0.18),
    items: items(random, buyer.gift),
    via: pos ? "pos" : "web",
    method: how,
    boutique: pos || picked ? random.pick(BOUTIQUES) : "",
    fulfilled: pos ? at + 5 : picked || cancelled !== null ? null : whenOpen(at + preparation),
    cancelled,
    refunded: !pos && cancelled === null && random.chance(0.045),
    tags: buyer.gift ? "cadeau" : buyer.renovator ? "renovation" : "",
    discount: random.chance(0.14) ? "BIENVENUE10" : "",
  };
}

type Story = {
  readonly ledger: Ledger;
  readonly buyer: Buyer;
  readonly order: Order;
  readonly occasion: Occasion;
};

function say({ buyer, order }: Story, subject: Subject, shift: number) {
  const feeling: Feeling = {
    subject,
    shift,
    person: buyer.person,
    loyal: buyer.loyal,
    product: order.items[0]?.product.name ?? "Lampe",
    boutique: order.boutique,
  };
  return feel(buyer.random, feeling);
}

/** Answers the e-mail that asks about one moment; not everybody adds words. */
function answer(
  story: Story,
  sent: number,
  delay: number,
  moment: string,
  subject: Subject,
  shift: number,
): void {
  const { random, person } = story.buyer;
  const opinion = say(story, subject, shift);
  const words = random.chance(0.68) ? opinion.words : "";
  const order = story.order.anonymous ? null : story.order;
  note(story.ledger.answers, {
    at: sent + delay,
    sent,
    person,
    order,
    moment,
    opinion: { ...opinion, words },
  });
}

/** Collects the order in its boutique; gives the moment and what the wait did to the mood. */
function pickUp({ ledger, buyer, order }: Story): readonly [number, number] {
  const late = during(PICK_UP_LATE, order.at);
  const wait = late ? buyer.random.between(4, 10) * DAY : buyer.random.between(4, 32) * HOUR;
  const ready = whenOpen(order.at + wait);
  const collected = whenOpen(ready + buyer.random.between(0.1, late ? 2 : 3.5) * DAY);
  ledger.pickUps.push({ order, ready, collected });
  return [collected, late ? LATE_PICK_UP : 0];
}

/** Waits for the parcel, looking at where it is; gives the moment it arrives. */
function parcel({ ledger, buyer, order }: Story): readonly [number, number] {
  const { random } = buyer;
  const sent = order.fulfilled ?? order.at + DAY;
  if (random.chance(0.3)) {
    const session = visit(ledger, buyer.browsers, sent + random.between(2, 30) * HOUR, "mobile", TRACKED);
    buyer.browsers.loggedIn.add("mobile");
    session.send("session_start", "/suivi");
  }
  return [sent + random.between(1, 2.6) * DAY, 0];
}

function delivered(story: Story): readonly [number, number] {
  if (story.order.via === "pos") return [story.order.at, 0];
  return story.order.boutique === "" ? parcel(story) : pickUp(story);
}

/** The subject of the moment itself. */
function main({ order }: Story): Subject {
  if (order.via === "pos") return "caisse";
  return order.boutique === "" ? "livraison" : "retrait";
}

const MOMENTS: Partial<Readonly<Record<Subject, string>>> = {
  caisse: "Caisse en boutique",
  livraison: "Livraison à domicile",
  retrait: "Retrait en boutique",
};
const FRIEND = "Parrainage d'un proche";

/** What people choose to write about, when nothing in particular is asked. */
function subject(story: Story, shift: number): Subject {
  const { buyer, occasion } = story;
  const { device, trouble } = occasion;
  return buyer.random.weighted<Subject>([
    [main(story), shift < 0 ? 70 : 26],
    ["qualite", 30],
    ["prix", 8],
    ["instagram", 9],
    ["publicite", 5],
    ["parrainage", buyer.loyal ? 12 : 3],
    ["guides", buyer.renovator ? 30 : 2],
    ["photos", device === "desktop" ? 9 : 0],
    ["paiement", trouble ? 120 : device === "mobile" ? 8 : 0],
    ["conseil", device === "boutique" ? 40 : 0],
    ["service", 4],
  ]);
}

function shiftOf(about: Subject, story: Story, wait: number): number {
  if (about === "retrait") return wait;
  if (about === "paiement") return story.occasion.trouble ? FAILED_PAYMENT : 0;
  return 0;
}

function askAboutPayment(story: Story): void {
  const { device, trouble } = story.occasion;
  const { random } = story.buyer;
  if (device === "boutique" || !random.chance(trouble ? 0.85 : 0.27)) return;
  const moment = device === "mobile" || trouble ? "Paiement mobile" : "Paiement ordinateur";
  answer(
    story,
    story.order.at + 900,
    random.between(0.2, 20) * HOUR,
    moment,
    "paiement",
    trouble ? FAILED_PAYMENT : 0,
  );
}

function askAboutDelivery(story: Story, arrived: number, wait: number): void {
  const { random } = story.buyer;
  if (!random.chance(story.order.via === "pos" ? 0.26 : 0.36)) return;
  const about = main(story);
  answer(
    story,
    arrived + random.between(6, 30) * HOUR,
    random.between(0.2, 60) * HOUR,
    MOMENTS[about] ?? "",
    about,
    wait,
  );
}

function askInGeneral(story: Story, arrived: number, wait: number): void {
  const { random } = story.buyer;
  if (!random.chance(0.2)) return;
  const about = subject(story, wait);
  const sent = arrived + random.between(9, 16) * DAY;
  answer(story, sent, random.between(0.2, 70) * HOUR, "", about, shiftOf(about, story, wait));
}

function review(story: Story, arrived: number, wait: number): void {
  const { ledger, buyer, order } = story;
  if (order.anonymous || !buyer.random.chance(order.via === "pos" ? 0.16 : wait < 0 ? 0.4 : 0.32)) return;
  const about = subject(story, wait);
  const opinion = say(story, about, shiftOf(about, story, wait));
  note(ledger.reviews, {
    at: arrived + buyer.random.between(2, 15) * DAY,
    person: buyer.person,
    order,
    opinion,
  });
}

const COMPLAINTS = [
  ["Où est ma commande ?", "livraison", "Livraison"],
  ["Ampoule incompatible", "produit", "Produits"],
  ["Demande de facture", "facture", "Comptabilité"],
  ["Pièce manquante", "produit", "Produits"],
] as const;

/** Writes to the service desk; the trouble of the day weighs on the note given afterwards. */
function complain(ledger: Ledger, buyer: Buyer, at: number, unhappy: boolean): void {
  const { random, person } = buyer;
  const [topic, tags, group] = random.pick(COMPLAINTS);
  const satisfaction = random.weighted([
    ["Good" as const, unhappy ? 22 : 52],
    ["Bad" as const, unhappy ? 48 : 13],
    ["Offered" as const, 25],
    ["Unoffered" as const, 10],
  ]);
  const via = random.weighted([
    ["Mail" as const, 45],
    ["Web form" as const, 35],
    ["Phone" as const, 20],
  ]);
  const solved = whenOpen(at + random.between(3, unhappy ? 90 : 50) * HOUR);
  note(ledger.tickets, { at, solved, person, via, subject: topic, tags, group, satisfaction });
}

function needHelp(story: Story, wait: number): void {
  const { ledger, buyer, order, occasion } = story;
  const unhappy = wait < 0 || occasion.trouble;
  if (order.anonymous || !buyer.random.chance(unhappy ? 0.22 : 0.07)) return;
  complain(ledger, buyer, order.at + buyer.random.between(1, wait < 0 ? 5 : 9) * DAY, unhappy);
}

/** Comes back to the site from an e-mail about the order, to send something back or to tell a friend. */
function comeBackFor(story: Story, event: string, page: string, at: number): void {
  const { browsers, random } = story.buyer;
  const device = random.chance(0.6) ? "mobile" : "desktop";
  browsers.loggedIn.add(device);
  const session = visit(story.ledger, browsers, at, device, TRACKED);
  session.send("session_start", page);
  session.send(event, page);
}

/** Sends the sponsorship link to somebody; the shop asks how that went. */
function tellAFriend(story: Story, arrived: number, wait: number): void {
  const { random, loyal } = story.buyer;
  if (story.order.anonymous || wait < 0 || !random.chance(loyal ? 0.16 : 0.07)) return;
  const at = arrived + random.between(2, 18) * DAY;
  comeBackFor(story, "share", "/parrainage", at);
  if (random.chance(0.3)) answer(story, at + DAY, random.between(0.2, 40) * HOUR, FRIEND, "parrainage", 0);
}

/** Places an order and tells what follows; gives the moment from which the next one may come. */
export function buy(ledger: Ledger, buyer: Buyer, at: number, occasion: Occasion): number {
  const story: Story = { ledger, buyer, order: order(buyer, at, occasion), occasion };
  note(ledger.orders, story.order);
  askAboutPayment(story);
  if (story.order.cancelled !== null) return at + DAY;
  const [arrived, wait] = delivered(story);
  askAboutDelivery(story, arrived, wait);
  needHelp(story, wait);
  askInGeneral(story, arrived, wait);
  review(story, arrived, wait);
  if (story.order.refunded)
    comeBackFor(story, "page_view", "/retours", arrived + buyer.random.between(1, 9) * DAY);
  tellAFriend(story, arrived, wait);
  return arrived;
}
