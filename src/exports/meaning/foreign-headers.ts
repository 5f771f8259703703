// Headers in Italian, Spanish, Portuguese, German and Dutch. In: the plain headers of a table. Out: those of the language that has most of them, in French, as the patterns of this folder know them; null of any other.
import { TONGUES, type Tongue } from "./foreign-words.ts";

/** The French of what a header is of, behind the French of what it says ("date" + "de la commande"). */
const OF: Readonly<Record<string, string>> = {
  order: "de la commande",
  invoice: "de la facture",
  customer: "du client",
  payment: "du paiement",
  delivery: "de livraison",
  booking: "de la reservation",
  contract: "du contrat",
  ticket: "du ticket",
  deal: "du devis",
  appointment: "du rdv",
  purchase: "d'achat",
  sale: "de vente",
  creation: "de creation",
  sending: "d'envoi",
  shipping: "d'expedition",
  arrival: "d'arrivee",
  departure: "de depart",
  visit: "de visite",
  registration: "d'inscription",
  birth: "de naissance",
  closing: "de cloture",
  change: "de modification",
  start: "de debut",
  end: "de fin",
  due: "d'echeance",
  expiry: "d'expiration",
  answer: "de reponse",
  review: "de l'avis",
  event: "de l'evenement",
  call: "de l'appel",
  request: "de la demande",
  cancellation: "d'annulation",
  refund: "de remboursement",
  product: "du produit",
  company: "de l'entreprise",
  member: "de l'adherent",
  patient: "du patient",
  signature: "de signature",
  document: "de document",
};

/** One header of a language may be a word of another one. */
const ENOUGH = 2;
/** Headers of an English or a French table too. */
const SHARED =
  /^(?:data|note|notes|nota|nombre|numero|no|n|nr|id|code|type|status|total|ticket|canal|order|name|contract|product|art|tag|categorie|stad|mobil|start|begin|end)$/;
const CURRENCY = / (?:eur|euros?|usd|chf|gbp|brl)$/;
const WITH_TAXES =
  / (?:iva inclus[ao]|iva incluid[ao]|con iva|com iva|ivato|inkl mwst|inkl ust|brutto|incl btw|inclusief btw)$/;

type French = string | undefined;

/** Of two languages the one that has more of the headers. */
export function inFrench(plain: readonly string[]): readonly (string | null)[] {
  let best: { readonly found: readonly French[]; readonly count: number } = { found: [], count: 0 };
  for (const tongue of TONGUES) {
    const found = plain.map((header) => translated(header.replace(CURRENCY, ""), tongue));
    const count = found.filter((one, at) => one !== undefined && one !== plain[at]).length;
    const isOwn = plain.some((header, at) => found[at] !== undefined && !SHARED.test(header));
    if (isOwn && count >= ENOUGH && count > best.count) best = { found, count };
  }
  return plain.map((_, at) => best.found[at] ?? null);
}

/** Unknown unless each of its words is known. */
function translated(header: string, tongue: Tongue): French {
  const whole = tongue.whole.get(header);
  if (whole !== undefined) return whole;
  if (WITH_TAXES.test(header)) return withTaxes(translated(header.replace(WITH_TAXES, ""), tongue));
  const parts = header.split(/[ ']/).filter((word) => word !== "" && !tongue.between.test(word));
  const [first = "", second, ...more] = parts;
  if (more.length > 0) return undefined;
  if (second === undefined) return tongue.heads.get(first) ?? compound(first, tongue);
  if (tongue.total.test(second)) return totalled(tongue.heads.get(first));
  if (tongue.total.test(first)) return totalled(tongue.heads.get(second));
  return joined(tongue, first, second) ?? joined(tongue, second, first);
}

/** "Bestelldatum", "Klantnummer". */
function compound(word: string, tongue: Tongue): French {
  const ends = [...tongue.heads.keys()].filter((head) => word.endsWith(head));
  return ends
    .map((head) => joined(tongue, head, word.slice(0, -head.length)))
    .find((one) => one !== undefined);
}

function joined({ heads, things }: Tongue, head: string, thing: string): French {
  const [said, of] = [heads.get(head), OF[things.get(thing) ?? ""]];
  return said === undefined || of === undefined ? undefined : `${said} ${of}`;
}

function totalled(head: French): French {
  return head === "montant" || head === "prix" ? "montant total" : undefined;
}

function withTaxes(amount: French): French {
  return amount?.startsWith("montant") === true || amount === "total" ? "total ttc" : undefined;
}
