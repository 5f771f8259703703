// The company's files read again by plain loops, without any of the site's code: to check the planted truths. In: the files' bytes. Out: journeys and opinions.
import Papa from "papaparse";
import { offset, quarter } from "./calendar.ts";

export type Row = Readonly<Record<string, string>>;
type Moment = { readonly at: number; readonly keys: readonly string[]; readonly touchpoint: string };
export type Opinion = {
  readonly at: number;
  readonly keys: readonly string[];
  /** −2 to +2. */
  readonly score: number;
  /** Where the export or the words say it belongs; null: at the last step. */
  readonly touchpoint: string | null;
  readonly text: string;
};
export type Journey = {
  readonly customer: string;
  readonly period: string;
  readonly start: number;
  readonly segment: "B2B" | "B2C";
  readonly persona: string;
  /** Touchpoints in order, one a step, with the moment of its first interaction. */
  readonly steps: readonly { readonly touchpoint: string; readonly at: number }[];
  readonly mature: boolean;
  readonly opinions: readonly Opinion[];
};

export const STAGE_OF: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [
      "Recherche Google",
      "Annonces Google",
      "Instagram",
      "Newsletter",
      "Accueil mobile",
      "Accueil ordinateur",
      "Salon professionnel",
    ],
    [
      ...[
        "Espace professionnels",
        "Guides et conseils",
        "Panier mobile",
        "Panier ordinateur",
        "Produits sur mobile",
      ],
      ...["Produits sur ordinateur", "Chat en direct", "Conseil en boutique", "Rendez-vous commercial"],
      ...["Demande de devis", "Devis en retard", "Devis et négociation"],
    ],
    [
      "Paiement mobile",
      "Paiement ordinateur",
      "Signature du devis",
      "Caisse en boutique",
      "Confirmation de commande",
    ],
    [
      ...["Livraison à domicile", "Retour ou annulation", "Retrait en boutique", "Service client"],
      ...["Installation sur site", "Enquête de satisfaction"],
    ],
    ["Parrainage d'un proche", "Avis Trustpilot"],
  ].flatMap((names, stage) => names.map((name) => [name, stage])),
);

const DAY = 86400;
const decoder = { utf8: new TextDecoder("utf-8"), windows: new TextDecoder("windows-1252") };

/** Rows of a file by header text. */
export function rowsOf(files: ReadonlyMap<string, Uint8Array>, path: string): readonly Row[] {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  const old = path.includes("retraits") || path.includes("rendez-vous");
  const text = (old ? decoder.windows : decoder.utf8).decode(bytes);
  const delimiter = old || path.includes("devis") || !path.includes("/") ? ";" : ",";
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true, delimiter }).data;
}

/** Cell of a row, empty when the column is not there. */
export function cell(row: Row, column: string): string {
  return row[column] ?? "";
}

function utc(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}${text.length === 16 ? ":00" : ""}Z`) / 1000;
}
function parisian(text: string): number {
  const local = utc(text);
  return local - offset(local - 3600);
}
function french(text: string): number {
  return parisian(`${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)} ${text.slice(11)}`);
}
/** "2026-07-06 09:00:00 +0200" as seconds. */
function zoned(text: string): number {
  return utc(text.slice(0, 19)) - Number(text.slice(20, 23)) * 3600;
}

function key(kind: string, text: string): readonly string[] {
  return text === "" ? [] : [`${kind}:${text.toLowerCase()}`];
}

function webPlace(event: string, page: string, mobile: boolean, medium: string): string {
  if (page === "/suivi") return "Livraison à domicile";
  if (page === "/retours") return "Retour ou annulation";
  if (page === "/parrainage") return "Parrainage d'un proche";
  const device = mobile ? "mobile" : "ordinateur";
  const home = `Accueil ${device}`;
  const arrivals: Readonly<Record<string, string>> = {
    organic: "Recherche Google",
    cpc: "Annonces Google",
    social: "Instagram",
    paid_social: "Instagram",
    email: "Newsletter",
  };
  if (event === "session_start") return arrivals[medium] ?? home;
  if (page.startsWith("/pro/")) return "Espace professionnels";
  if (page.startsWith("/guides/")) return "Guides et conseils";
  if (["add_to_cart", "view_cart", "begin_checkout"].includes(event)) return `Panier ${device}`;
  if (["add_payment_info", "purchase"].includes(event)) return `Paiement ${device}`;
  return page === "/" ? home : `Produits sur ${device}`;
}

function webMoments(rows: readonly Row[]): Moment[] {
  return rows.map((row) => ({
    at: Number(cell(row, "event_timestamp")) / 1e6,
    keys: [...key("visitor", cell(row, "user_pseudo_id")), ...key("customer", cell(row, "user_id"))],
    touchpoint: webPlace(
      cell(row, "event_name"),
      cell(row, "page_location").slice("https://lumen.example".length),
      cell(row, "device_category") === "mobile",
      cell(row, "session_medium"),
    ),
  }));
}

function orderMoments(row: Row): Moment[] {
  const pos = cell(row, "Source") === "pos";
  const keys = [...key("order", cell(row, "Name")), ...key("email", cell(row, "Email"))];
  return [
    ["Created at", "Confirmation de commande"],
    ["Paid at", "Confirmation de commande"],
    ["Fulfilled at", "Livraison à domicile"],
    ["Cancelled at", "Retour ou annulation"],
  ].flatMap(([column = "", touchpoint = ""]) => {
    const written = cell(row, column);
    return written === ""
      ? []
      : [{ at: zoned(written), keys, touchpoint: pos ? "Caisse en boutique" : touchpoint }];
  });
}

const DEAL_PLACES: Readonly<Record<string, string>> = {
  "Rendez-vous": "Rendez-vous commercial",
  "Devis demandé": "Demande de devis",
  "Devis en retard": "Devis en retard",
  "Devis envoyé": "Devis et négociation",
  Négociation: "Devis et négociation",
  Perdu: "Devis et négociation",
  Gagné: "Signature du devis",
  "Installation terminée": "Installation sur site",
};

function dealMoments(row: Row): Moment[] {
  const keys = [
    ...key("deal", cell(row, "ID de fiche d'informations")),
    ...key("account", cell(row, "Associated Company (Primary)")),
    ...key("email", cell(row, "E-mail du contact")),
  ];
  const created = { at: parisian(cell(row, "Date de création")), keys, touchpoint: "Rendez-vous commercial" };
  const entered = Object.entries(row).flatMap(([column, text]) => {
    const stage = /^Date entered "(.+) \(.+\)"$/.exec(column)?.[1];
    const touchpoint = stage === undefined ? undefined : DEAL_PLACES[stage];
    return touchpoint === undefined || text === "" ? [] : [{ at: parisian(text), keys, touchpoint }];
  });
  return [created, ...entered];
}

function ticketMoments(row: Row): Moment[] {
  const keys = [
    ...key("ticket", cell(row, "Id")),
    ...key("customer", cell(row, "Requester external id")),
    ...key("email", cell(row, "Requester email")),
  ];
  const touchpoint = cell(row, "Via") === "Chat" ? "Chat en direct" : "Service client";
  return ["Created at", "Solved at"]
    .map((column) => cell(row, column))
    .filter((text) => text !== "-")
    .map((text) => ({ at: parisian(text), keys, touchpoint }));
}

/** Themes by their words, in the order of themes.csv. */
const THEMES: readonly (readonly [string, RegExp])[] = [
  ["Devis et négociation", /\b(devis|proposition)\b/],
  ["Paiement mobile", /\b(paiement\w*|payer)\b/],
  ["Retrait en boutique", /\b(retrait\w*|recuperer|click)\b/],
  ["Livraison à domicile", /\b(livraison\w*|livre|livree|livreur|colis|transporteur\w*)\b/],
  ["Service client", /\b(sav|reclamation\w*|rembours\w*|interlocut\w*)\b/],
  ["Conseil en boutique", /\b(vendeur\w*|vendeuse\w*|showroom)\b/],
  ["Instagram", /\b(instagram|insta)\b/],
  ["Annonces Google", /\b(publicite\w*|annonce\w*)\b/],
  ["Parrainage d'un proche", /\b(parrain\w*|filleul\w*)\b/],
  ["Guides et conseils", /\b(guide\w*|tutoriel\w*)\b/],
  ["Produits sur ordinateur", /\b(photo\w*|fiche\w*|navigation)\b/],
  ["Installation sur site", /\b(installation|chantier|pose)\b/],
  ["Caisse en boutique", /\b(caisse|ticket)\b/],
];

/** The touchpoint that the words are about, null when they name none. */
export function themeOf(text: string): string | null {
  const folded = text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
  return THEMES.find(([, words]) => words.test(folded))?.[0] ?? null;
}

function reviewOpinion(row: Row): Opinion {
  const text = `${cell(row, "Review Title")}\n${cell(row, "Review Content")}`;
  return {
    at: utc(cell(row, "Review Created (UTC)")),
    keys: [...key("order", cell(row, "Reference Id")), ...key("email", cell(row, "Review User Email"))],
    score: Number(cell(row, "Review Stars")) - 3,
    touchpoint: themeOf(text),
    text,
  };
}

function surveyOpinion(row: Row): Opinion {
  const text = cell(row, "Pourquoi cette note ?");
  const rating = Object.entries(row).find(([column]) => column.startsWith("Sur une échelle"))?.[1] ?? "";
  return {
    at: utc(cell(row, "Submit Date (UTC)")),
    keys: [...key("email", cell(row, "email")), ...key("order", cell(row, "order_ref"))],
    score: Number(rating) / 2.5 - 2,
    touchpoint: cell(row, "moment") === "" ? themeOf(text) : cell(row, "moment"),
    text,
  };
}

function quoteOpinion(row: Row): Opinion {
  const text = cell(row, "Commentaire");
  return {
    at: french(cell(row, "Date de réponse")),
    keys: [...key("email", cell(row, "E-mail")), ...key("account", cell(row, "Société"))],
    score: Number(cell(row, "Note sur 10")) / 2.5 - 2,
    touchpoint: themeOf(text),
    text,
  };
}

function ticketOpinion(row: Row): Opinion[] {
  const score = { Good: 2, Bad: -2 }[cell(row, "Satisfaction Score")];
  const solved = cell(row, "Solved at");
  if (score === undefined || solved === "-") return [];
  const touchpoint = cell(row, "Via") === "Chat" ? "Chat en direct" : "Service client";
  return [
    { at: parisian(solved), keys: key("email", cell(row, "Requester email")), score, touchpoint, text: "" },
  ];
}

/** Customers as connected keys: gives the name of a key's customer. */
function customers(rows: readonly (readonly string[])[]): (key: string) => string {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
      root = next;
    parent.set(key, root);
    return root;
  };
  for (const [first, ...others] of rows) {
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other);
      parent.set(find(other), find(first));
    }
  }
  return find;
}

export type Company = {
  readonly journeys: readonly Journey[];
  readonly deals: readonly Row[];
  readonly orders: readonly Row[];
  readonly opinions: readonly Opinion[];
  readonly customers: number;
  readonly events: number;
};

function pickUpMoments(row: Row): Moment[] {
  const keys = key("order", cell(row, "N° commande"));
  return ["Prête le", "Retirée le"]
    .map((column) => cell(row, column))
    .filter((text) => text !== "")
    .map((text) => ({ at: french(text), keys, touchpoint: "Retrait en boutique" }));
}

function visitMoment(row: Row): Moment {
  const fair = cell(row, "Type de visite") === "Salon professionnel";
  return {
    at: french(cell(row, "Date et heure")),
    keys: [...key("email", cell(row, "E-mail")), ...key("account", cell(row, "Société"))],
    touchpoint: fair ? "Salon professionnel" : "Conseil en boutique",
  };
}

function customerKeys(row: Row): readonly string[] {
  return [
    ...key("customer", cell(row, "Customer ID")),
    ...key("email", cell(row, "Email")),
    ...key("account", cell(row, "Default Address Company")),
  ];
}

/** Leaving an opinion is a step too, at that touchpoint. */
function asMoments(opinions: readonly Opinion[], touchpoint: string): Moment[] {
  return opinions.map(({ at, keys }) => ({ at, keys, touchpoint }));
}

/** Everything at once: files → journeys, as design §5 tells the rules. */
export function recount(files: ReadonlyMap<string, Uint8Array>): Company {
  const read = (path: string) => rowsOf(files, path);
  const web = [...files.keys()].filter((path) => path.startsWith("analytics/")).flatMap(read);
  const orders = read("crm/commandes-shopify.csv").filter((row) => cell(row, "Created at") !== "");
  const deals = read("crm/transactions-hubspot.csv");
  const tickets = read("crm/tickets-zendesk.csv");
  const reviews = read("reviews/avis-trustpilot.csv").map(reviewOpinion);
  const answers = read("reviews/enquete-typeform.csv").map(surveyOpinion);
  const quotes = read("reviews/avis-sur-devis.csv").map(quoteOpinion);
  const moments: Moment[] = [
    ...webMoments(web),
    ...orders.flatMap(orderMoments),
    ...deals.flatMap(dealMoments),
    ...tickets.flatMap(ticketMoments),
    ...read("crm/retraits-boutiques.csv").flatMap(pickUpMoments),
    ...read("crm/rendez-vous-boutiques.csv").map(visitMoment),
    ...asMoments(reviews, "Avis Trustpilot"),
    ...asMoments(quotes, "Devis et négociation"),
    ...asMoments(answers, "Enquête de satisfaction"),
  ];
  const opinions = [...reviews, ...answers, ...quotes, ...tickets.flatMap(ticketOpinion)];
  const joined = [...moments.map(({ keys }) => keys), ...read("crm/clients-shopify.csv").map(customerKeys)];
  const customerOf = customers(joined);
  const of = (entry: { readonly keys: readonly string[] }) => customerOf(entry.keys[0] ?? "");
  const persona = personas(orders, deals, customerOf);
  const journeys = cutAll(Map.groupBy(moments, of), Map.groupBy(opinions, of), persona);
  return { journeys, deals, orders, opinions, customers: new Set(moments.map(of)).size, events: web.length };
}

type PersonaOf = (customer: string, places: ReadonlySet<string>) => string;

/** The rules of personas.csv, by hand. */
function personas(
  orders: readonly Row[],
  deals: readonly Row[],
  customerOf: (key: string) => string,
): PersonaOf {
  const theirs = Map.groupBy(orders, (row) => customerOf(`order:${cell(row, "Name").toLowerCase()}`));
  const pipelines = new Map(
    deals.map((row) => [
      customerOf(`deal:${cell(row, "ID de fiche d'informations")}`),
      cell(row, "Pipeline"),
    ]),
  );
  return (customer, places) => {
    if (isTrade(places)) {
      const names: Readonly<Record<string, string>> = {
        Hôtellerie: "Hôtelier",
        Prescription: "Architecte prescripteur",
      };
      return names[pipelines.get(customer) ?? ""] ?? "Professionnel en repérage";
    }
    const bought = theirs.get(customer) ?? [];
    if (bought.length >= 2) return "Amateur de design";
    if (bought.some((row) => cell(row, "Shipping Method").startsWith("Express")))
      return "Cadeau de dernière minute";
    return places.has("Guides et conseils") ? "Propriétaire en rénovation" : "Curieux de passage";
  };
}

function isTrade(places: ReadonlySet<string>): boolean {
  return ["Espace professionnels", "Salon professionnel", "Rendez-vous commercial"].some((name) =>
    places.has(name),
  );
}

function cutAll(
  moments: ReadonlyMap<string, readonly Moment[]>,
  opinions: ReadonlyMap<string, readonly Opinion[]>,
  personaOf: PersonaOf,
): Journey[] {
  let last = 0;
  for (const list of moments.values()) for (const { at } of list) last = Math.max(last, at);
  return [...moments].flatMap(([customer, list]) =>
    cut(customer, list, opinions.get(customer) ?? [], personaOf, last),
  );
}

function cut(
  customer: string,
  moments: readonly Moment[],
  opinions: readonly Opinion[],
  personaOf: PersonaOf,
  asOf: number,
): Journey[] {
  const places = new Set(moments.map(({ touchpoint }) => touchpoint));
  const segment = isTrade(places) ? "B2B" : "B2C";
  const days = segment === "B2B" ? 90 : 30;
  const sorted = moments.toSorted((a, b) => a.at - b.at);
  const runs: Moment[][] = [];
  for (const moment of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || moment.at - before.at > days * DAY) runs.push([moment]);
    else run.push(moment);
  }
  return runs.map((run) => {
    const [start, end] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
    return {
      customer,
      start,
      segment,
      period: quarter(start),
      persona: personaOf(customer, places),
      steps: run
        .filter((moment, i) => moment.touchpoint !== run[i - 1]?.touchpoint)
        .map(({ touchpoint, at }) => ({ touchpoint, at })),
      mature: start + days * DAY <= asOf,
      opinions: opinions.filter(({ at }) => at >= start && at <= end),
    };
  });
}

/** Whether the journey came to that stage, or a later one, within its window. */
export function reached(journey: Journey, stage: number): boolean {
  const days = journey.segment === "B2B" ? 90 : 30;
  return journey.steps.some(
    ({ touchpoint, at }) => (STAGE_OF[touchpoint] ?? -1) >= stage && at - journey.start <= days * DAY,
  );
}

/** A share with its count. */
export function share<T>(list: readonly T[], holds: (entry: T) => boolean): { n: number; value: number } {
  return { n: list.length, value: list.filter(holds).length / list.length };
}

/** Whether the journey has a step there. */
export function passes(journey: Journey, touchpoint: string): boolean {
  return journey.steps.some((step) => step.touchpoint === touchpoint);
}

export function mean(scores: readonly number[]): { n: number; value: number; sd: number } {
  const value = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const square = scores.reduce((sum, score) => sum + (score - value) ** 2, 0) / (scores.length - 1);
  return { n: scores.length, value, sd: Math.sqrt(square) };
}

/** Wilson's interval of a share at 95 %. */
export function wilson(k: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const centre = (k + (z * z) / 2) / (n + z * z);
  const half = (z * Math.sqrt((k * (n - k)) / n + (z * z) / 4)) / (n + z * z);
  return [centre - half, centre + half];
}

/** Newcombe's interval of the difference `now − before` of two shares (his method 10). */
export function newcombe(
  now: { readonly n: number; readonly value: number },
  before: { readonly n: number; readonly value: number },
): readonly [number, number] {
  const [l1, u1] = wilson(now.value * now.n, now.n);
  const [l2, u2] = wilson(before.value * before.n, before.n);
  const d = now.value - before.value;
  return [
    d - Math.sqrt((now.value - l1) ** 2 + (u2 - before.value) ** 2),
    d + Math.sqrt((u1 - now.value) ** 2 + (before.value - l2) ** 2),
  ];
}
