// Hotels and architects: from a fair or a search to a quote, a signature or a refusal, and the installation.
import { DAY, HOUR, paris, whenOpen } from "./calendar.ts";
import { somebody } from "./customers.ts";
import { type Ledger, note, type Person, type SurveyAnswer } from "./ledger.ts";
import { feel } from "./mood.ts";
import { type Random, seeded } from "./random.ts";
import { arrival } from "./shoppers.ts";
import type { Subject } from "./verbatims.ts";
import { type Browsers, browsers, DIRECT, GOOGLE, type Session, type Source, visit } from "./web.ts";
import { END, QUOTE_LATE_DAYS, START } from "./world.ts";

const HOUSES = ["Hôtel", "Auberge", "Domaine", "Résidence", "Villa", "Maison d'hôtes"];
const STUDIOS = ["Atelier", "Agence", "Studio", "Cabinet", "Bureau", "Collectif"];
const NAMES =
  "Tilleuls Remparts Glycines Dunes Halles Quais Cèdres Vignes Lavandes Falaises Arcades Embruns Peupliers Bruyères Tuileries Canaux Amandiers Moulins Genêts Platanes Hortensias Cimes Cascades Châtaigniers Marronniers Acacias Roseaux Pins Vallons Sources Pavillons Faubourgs Estuaires Coteaux Clochers Ateliers Lilas Fontaines Rivages Étangs Oliviers Mimosas Terrasses Jardins Ormes Noyers Chênes Frênes Bouleaux Érables Sorbiers Aubépines Écluses Passerelles Belvédères Horizons".split(
    " ",
  );

/** Fairs at which the B2B desk has a stand: first and last day. */
const FAIRS = [
  ["2025-09-04", "2025-09-08"],
  ["2025-11-18", "2025-11-20"],
  ["2026-01-15", "2026-01-19"],
  ["2026-03-24", "2026-03-26"],
  ["2026-05-19", "2026-05-21"],
  ["2026-06-16", "2026-06-18"],
  ["2026-09-03", "2026-09-07"],
] as const;

type Professional = {
  readonly random: Random;
  readonly person: Person;
  readonly browsers: Browsers;
  readonly pipeline: "Hôtellerie" | "Prescription";
};

function professional(number: number, at: number): Professional {
  const random = seeded(`professional ${number}`);
  const hotel = number % 2 === 0;
  const kinds = hotel ? HOUSES : STUDIOS;
  const rank = Math.floor(number / 2);
  const company = `${kinds[rank % kinds.length]} des ${NAMES[Math.floor(rank / kinds.length) % NAMES.length]}`;
  const person = somebody(random, 60000 + number, company, hotel ? "pro, hotellerie" : "pro, architecture");
  return {
    random,
    person,
    browsers: browsers(random, person.customer, at),
    pipeline: hotel ? "Hôtellerie" : "Prescription",
  };
}

function browse(ledger: Ledger, who: Professional, at: number, from: Source): Session {
  const session = visit(ledger, who.browsers, at, "desktop", from);
  session.send("session_start", "/");
  const page = who.pipeline === "Hôtellerie" ? "/pro/hotels" : "/pro/architectes";
  session.send("page_view", page);
  if (who.random.chance(0.6)) session.send("page_view", "/pro/realisations");
  return session;
}

/** Through the site: a few visits, and for most a form. Gives the moment of the form. */
function onSite(ledger: Ledger, who: Professional, at: number): number | null {
  const { random } = who;
  const from = random.weighted([
    [GOOGLE, 60],
    [DIRECT, 25],
    [{ source: "google", medium: "cpc" }, 15],
  ]);
  let session = browse(ledger, who, at, from);
  if (random.chance(0.4)) session = browse(ledger, who, at + random.between(1, 9) * DAY, DIRECT);
  if (random.chance(0.3)) return null;
  session.logIn();
  session.send("generate_lead", "/pro/contact");
  ledger.people.add(who.person);
  return session.at;
}

/** Visits the site after the stand, with the account opened there. */
function lookAgain(ledger: Ledger, who: Professional, at: number): void {
  const session = browse(ledger, who, at, DIRECT);
  session.logIn();
  session.send("page_view", "/pro/catalogue");
}

/** At the next fair: a word on the stand, half of the time followed by a visit to the site. */
function atFair(ledger: Ledger, who: Professional, at: number): number | null {
  const { random, person } = who;
  const fair = FAIRS.find(([begin]) => paris(begin) > at);
  if (fair === undefined) return onSite(ledger, who, at);
  const [first, last] = fair;
  const day = paris(first) + random.whole(0, Math.round((paris(last) - paris(first)) / DAY)) * DAY;
  const met = day + random.between(9.5, 17.5) * HOUR;
  note(ledger.visits, { at: met, type: "Salon professionnel", place: "Paris", person });
  ledger.people.add(person);
  if (random.chance(0.5)) lookAgain(ledger, who, met + random.between(0.5, 5) * DAY);
  return met + random.between(1, 6) * DAY;
}

/** Days from the request to the quote, in time or not. */
function quoteDelay(random: Random, late: boolean): number {
  return late ? random.between(QUOTE_LATE_DAYS + 1, 15) : random.between(0.8, QUOTE_LATE_DAYS - 0.9);
}

/** From the quote to the decision; those who waited too long have mostly signed elsewhere. */
function decide(random: Random, entered: Map<string, number>, quoted: number, late: boolean): void {
  if (random.chance(late ? 0.4 : 0.75)) {
    entered.set("Négociation", whenOpen(quoted + random.between(1, 4.5) * DAY));
  }
  const decided = whenOpen(quoted + random.between(5, 18) * DAY);
  const won = random.chance(late ? 0.14 : 0.57);
  entered.set(won ? "Gagné" : "Perdu", decided);
  if (won) entered.set("Installation terminée", whenOpen(decided + random.between(14, 40) * DAY));
}

/** Meetings and quote of a deal: when it entered each stage. Some stop on the way. */
function negotiate(random: Random, created: number): Map<string, number> {
  const entered = new Map<string, number>();
  if (random.chance(0.12)) return entered;
  const met = whenOpen(created + random.between(2, 9) * DAY);
  entered.set("Rendez-vous", met);
  if (random.chance(0.14)) return entered;
  const asked = whenOpen(met + random.between(1, 7) * DAY);
  entered.set("Devis demandé", asked);
  const late = random.chance(0.42);
  if (late) entered.set("Devis en retard", asked + QUOTE_LATE_DAYS * DAY);
  const quoted = whenOpen(asked + quoteDelay(random, late) * DAY);
  entered.set("Devis envoyé", quoted);
  decide(random, entered, quoted, late);
  return entered;
}

function answer(
  who: Professional,
  sent: number,
  moment: string,
  subject: Subject,
  shift: number,
): SurveyAnswer {
  const { random, person } = who;
  const product = "Suspension Halo";
  const opinion = feel(random, { subject, person, loyal: false, shift, product, boutique: "" });
  return { at: sent + random.between(0.3, 40) * HOUR, sent, person, order: null, moment, opinion };
}

/** Opinions asked after the quote and after the installation. */
function opinions(ledger: Ledger, who: Professional, entered: ReadonlyMap<string, number>): void {
  const [quoted, installed] = [entered.get("Devis envoyé"), entered.get("Installation terminée")];
  const { random } = who;
  if (quoted !== undefined && random.chance(0.4)) {
    const asked = quoted + random.between(1, 4) * DAY;
    note(ledger.quoteAnswers, answer(who, asked, "", "devis", entered.has("Devis en retard") ? -1.8 : 0));
  }
  if (installed !== undefined && random.chance(0.6)) {
    const asked = installed + random.between(2, 9) * DAY;
    note(ledger.answers, answer(who, asked, "Installation sur site", "installation", 0));
  }
}

function deal(ledger: Ledger, who: Professional, at: number): void {
  const { random, person, pipeline } = who;
  const created = whenOpen(at + random.between(0.1, 1.5) * DAY);
  if (created < START || created > END) return;
  const entered = negotiate(random, created);
  const project = random.pick([
    "hall et lobby",
    "chambres",
    "restaurant",
    "façade",
    "rénovation complète",
    "bar",
  ]);
  const amount = random.whole(24, 380) * 100;
  ledger.people.add(person);
  ledger.deals.push({
    company: person.company,
    contact: person.email,
    project,
    pipeline,
    amount,
    created,
    entered,
  });
  opinions(ledger, who, entered);
  if (random.chance(0.12)) askAboutProject(ledger, who, created + random.between(5, 40) * DAY);
}

/** A question in the chat about a project under way. */
function askAboutProject(ledger: Ledger, who: Professional, at: number): void {
  note(ledger.tickets, {
    at,
    solved: at + who.random.between(2, 40) * HOUR,
    person: who.person,
    via: "Chat",
    subject: "Question sur un projet",
    tags: "pro",
    group: "Bureau professionnel",
    satisfaction: who.random.weighted([
      ["Good" as const, 60],
      ["Bad" as const, 10],
      ["Offered" as const, 30],
    ]),
  });
}

/** One more hotel or architect, from the first sign to the installation. */
export function prospect(ledger: Ledger, number: number): void {
  const start = arrival(seeded(`prospection ${number}`));
  const who = professional(number, start);
  const contact = who.random.chance(0.25) ? atFair(ledger, who, start) : onSite(ledger, who, start);
  if (contact !== null) deal(ledger, who, contact);
}
