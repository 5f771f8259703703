// Numbers of customers, orders and files that no export has as a key. In: readable words. Out: the same with what is announced as one masked.
import { mask } from "../mask.ts";
import { saysWhenOrHowMuch } from "./dated.ts";
import { unit } from "./long-number.ts";

const subject =
  "(?:clients?|cliente|commandes?|cmd|cde|dossiers?|orders?|customers?|tickets?|factures?|invoices?|devis|contrats?|colis|parcel|adh[ée]rente?s?|abonn[ée]e?s?|abonnement|membres?|members?|comptes?|accounts?|r[ée]servations?|bookings?|sinistres?|suivi|tracking|cases?|claims?|polic(?:y|e)|transactions?|paiement|carte(?: de)?(?: (?:fid[ée]lit[ée]|bancaire|bleue))?|fid[ée]lit[ée]|bon de (?:commande|livraison|retour)|quote|purchase|passeport|passport|pnr|localisateur|e?-?billets?|e-?ticket|matricule|licen[cs]e|police d['’]assurance|avoirs?|bon|retours?|sav|rma|confirmation|acct|bestell(?:ung|nummer)|kunden(?:nummer|nr)|rechnung|auftrag|pedidos?|facturas?|ordine|fattura|bestelling|bestelnummer|klantnummer|factuur|encomenda|fatura|protocolo|nota fiscal|permis(?: de conduire)?|(?:carte|pi[èe]ce) (?:nationale )?d['’]identit[ée]|cni|(?:titre|carte) de s[ée]jour|carte (?:vitale|grise|d['’](?:adh[ée]rent|abonn[ée]|[ée]tudiant|[ée]lecteur|invalidit[ée]))|identity card|id card|driving licen[cs]e|allocataire|soci[ée]taire|assur[ée]e?|mandat|bail|convention|intervention|incident|r[ée]clamation|requ[êe]te|bordereau|exp[ée]dition|envoi|recommand[ée]|ch[èe]que(?: cadeau)?|bon d['’]achat|carte cadeau|voucher|gift card|compteur|pdl|prm|pce|rum|s[ée]rie|serial|siret|siren)";
const mark =
  "(?:n(?=[ ]\\d{3})|n[°ºo]?\\.|n[°ºo]|n[úu]mero|nummer|nr\\.?|no\\.?|num[ée]ros?|num\\.?|numbers?|#|ids?|identifiant|r[ée]f(?:[ée]rences?|\\.)?|ref(?:erence|\\.)?|code)";
const reference = "(?=[^\\s\\d]{0,40}\\d)#?[\\p{L}\\d](?:[\\p{L}\\d_./-]{0,40}[\\p{L}\\d])?";
const between = "(?:[\\s:.,=()°]{1,3}|[ ](?:est le|est|is the|is|was|de|du|le|the|of|:)[ ]){1,3}";
const edge = "(?<![\\p{L}\\d])";

/** "client n° 48213", "commande #12", "dossier réf. A-7"; "n° de client : 482", "numéro de dossier 77B". */
const marked = [
  new RegExp(
    `(${edge}${subject}[\\s:,-]{0,3}${mark}[\\s:.°]{0,3}(?:(?:est|is)(?: le)?[ ])?)(${reference})`,
    "giu",
  ),
  new RegExp(
    `(${edge}${mark}(?:[ ](?:de|du|of|d['’]))?[\\s]?(?:la |l['’])?${subject}(?!\\p{L})${between})(${reference})`,
    "giu",
  ),
  new RegExp(
    `(${edge}(?:customer|client|order|account|booking|ticket|case|policy|member|confirmation)[ ](?:id|number|no\\.?|ref)(?:${between}))(${reference})`,
    "giu",
  ),
];
/** Without a mark: "commande 4821 jamais reçue", "dossier AB-4821", but "commande 1500 ampoules" is a quantity. */
const bare = new RegExp(
  `(${edge}${subject}(?:[ ](?:[A-Z]{2,6}[ ])?(?:: ?)?|-|:[ ]?|[ ](?:est|is|c['’]est)[ ](?:(?:le|la|the)[ ])?))(${reference})(?=([^\\p{L}\\d]{0,3})(\\p{L}*))`,
  "giu",
);
/** "commande 48 21 33"; "ma commande du 3 mars (4821)", "ma commande, la 4821". */
const inGroups = new RegExp(
  `(${edge}${subject}[ ](?:: ?)?)(\\d{2,6}(?:[ ]\\d{2,6}){1,4}(?:[ ](?![VWALGCHJXM](?!\\p{L}))[A-Z](?![\\p{L}\\d'’]))?)(?=([^\\p{L}\\d]{0,3})(\\p{L}*))`,
  "giu",
);
/** "sociétaire 3 412 887 R", "sinistre n° 24 S 118 227": groups of digits and capitals. */
const inMixedGroups = new RegExp(
  `(${edge}(?:${subject}(?:[ ]?${mark})?|${mark}(?:[ ](?:de|du|of)|[ ]d['’])?[ ]?(?:la |l['’])?${subject})[ ]?[:.]?[ ])((?:[A-Z]{1,3}|\\d{1,6})(?:[ -](?:[A-Z]{1,3}|\\d{1,6})){1,5})(?=([^\\p{L}\\d]{0,3})(\\p{L}*))`,
  "giu",
);
const measures =
  /(?:^|[ -])(?:HT|TTC|EUR|CHF|KG|GO|GB|MO|KM|KWH?|HZ|[VWALGCHJXM]|CM|MM|ML|PCS?)(?![\p{L}\d])/u;
const apart = new RegExp(
  `(${edge}${subject}(?:[^.!?\\n()]{0,24}\\(|,[ ](?:la|le|the)[ ]))(?!(?:19|20)\\d\\d\\D)(\\d{4,8})(?=[),])`,
  "giu",
);
const numeral =
  "(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|zero|one|two|three|four|five|seven|eight|nine)";
const ofThousands = `(?:${numeral}|dix|vingt|cent|ten|twenty|hundred)[ -](?:\\p{L}{3,12}[ -]){0,3}(?:mille|thousand)(?:[ -](?:et |and )?(?:cents?|hundred|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|\\p{L}{4,9}ante|\\p{L}{3,8}ty|un|${numeral})){0,8}`;
const said = new RegExp(
  `(${edge}(?:${subject}[ ]${mark}|matricule)[ ])(?:${numeral}(?:[ ,-]{1,2}${numeral}){2,9}|${ofThousands})(?![\\p{L}\\d])`,
  "giu",
);
/** "réf. CMD4821", "ref:4821". */
const referred = new RegExp(
  `(${edge}r[ée]f(?:[ée]rence|\\.)?[ ]?[:.°]?[ ]?)((?=[^\\s\\d]{0,8}\\d)[\\p{L}\\d](?:[\\p{L}\\d_./-]{2,24}[\\p{L}\\d]))(?![\\p{L}\\d])`,
  "giu",
);
const sharp = /(?<![\p{L}\d#&])#(?!(?:19|20)\d\d\b)(?:[A-Z]{2,5}-?)?\d{3,}(?![\p{L}\d])/gu;
/** What logs in: the word after it, whatever it is made of. */
const secret =
  /(?<!\p{L})((?:(?:identifiant|login|username|user name|pseudo|mon code|my code|mot de passe(?: (?:provisoire|temporaire|actuel|initial|par d[ée]faut))?|mdp|password|code (?:(?:de |du |d['’])(?:la |l['’])?)?(?:secret|pin|acc[èe]s|wi-?fi|porte|portail|portillon|immeuble|entr[ée]e|interphone|b[âa]timent|hall|alarme|garage)|digicode|pin)(?:[ ](?:est|is|:)[ ]|[ ]?[:=])[ ]?)|(?:pseudo|identifiant|login|user ?name)(?:[ ]\p{L}+){1,3}[ ](?:c['’]est|est|is)[ ](?=[^\s\d_.@]*[\d_.@]\w)|(?:wi-?fi|ssid|cl[ée](?: (?:wi-?fi|wpa|r[ée]seau))?)[ ]?:[ ]?(?=[^\s\d]*\d)|cl[ée][ ](?=[^\s\d]*\d)(?=\S*[a-z])(?=\S*[A-Z])(?=\S{8})|(?:acc[èe]s|login|identifiant|utilisateur|user|compte)[ ](?=[a-z]{2,20}[._][a-z]{2,20}(?![\p{L}.]))(?!\S+\.(?:com|fr|net|org|be|ch|eu|io)(?!\p{L}))|digicode[ ]|code[ ](?=(?:\d{2,5}[AB]\d{0,4}|[AB]\d{3,5})(?![\p{L}\d]))|(?:identifiant|login|code (?:pin|porte|portail|portillon|alarme|wi-?fi)|pin|mot de passe|mdp|password|pseudo)[ ](?=[^\s\d]*\d)|(?:skype|insta(?:gram)?|snap(?:chat)?|telegram|twitter|facebook|discord|messenger)[ ]?:[ ]?|(?:skype|insta(?:gram)?|snap(?:chat)?|telegram|discord)[ ](?=\p{L}[^\s,;]*[\d._:]\w))(?!(?:toujours|pas|trop|faux|(?:in?correct|invalide|valide|refus|rejet|erron|perdu|oubli|expir|bloqu)\p{Ll}{0,4})(?![\p{L}\d]))(\S{3,40}\w)/giu;

const aboutIt = new Set(
  "est etait n a ai jamais pas toujours encore non recue recu perdue perdu annulee annule livree livre bloquee bloque is was has never not still lost et mais depuis en sans qui que du le chez passee validee expediee remboursee".split(
    " ",
  ),
);

export function maskReferences(text: string): string {
  const named = marked.reduce(
    (masked, pattern) =>
      masked.replace(pattern, (found: string, before: string, number: string) =>
        isReference(number) ? before + mask : found,
      ),
    maskMixedGroups(text),
  );
  return named
    .replace(inGroups, (found: string, before: string, number: string, gap: string, next: string) =>
      number.replace(/\D/g, "").length < 5 || unit.test(gap + next) ? found : before + mask,
    )
    .replace(bare, (found: string, before: string, number: string, gap: string, next: string) =>
      isBareReference(number, gap, next) ? before + mask : found,
    )
    .replace(apart, (_, before: string) => before + mask)
    .replace(said, (_, before: string) => before + mask)
    .replace(referred, (found: string, before: string, number: string) =>
      number.replace(/\D/g, "").length < 4 || saysWhenOrHowMuch(number) ? found : before + mask,
    )
    .replace(sharp, mask)
    .replace(secret, (_, before: string) => before + mask);
}

function maskMixedGroups(text: string): string {
  if (!/\d[ -][A-Z\d]|[A-Z][ -]\d/u.test(text)) return text;
  return text.replace(
    inMixedGroups,
    (found: string, before: string, number: string, gap: string, next: string) =>
      isInMixedGroups(before, number) && !unit.test(gap + next) ? before + mask : found,
  );
}

/** Capitals only, and five digits at least: "12 500 TTC" is a price. */
function isInMixedGroups(before: string, number: string): boolean {
  // "n° de client 40 118 276".
  if (/^\d+(?: \d+)+$/.test(number))
    return /n°|num[ée]ro|r[ée]f|id/iu.test(before) && number.replace(/\D/g, "").length >= 5;
  if (number !== number.toUpperCase() || !/[A-Z]/u.test(number) || measures.test(number)) return false;
  return number.replace(/\D/g, "").length >= 5;
}

/** "client n°1" is a rank, "n° 12" somebody's. */
function isReference(number: string): boolean {
  return /\d/.test(number) && /[\p{L}\d].*[\p{L}\d]/u.test(number) && !saysWhenOrHowMuch(number);
}

function isBareReference(number: string, gap: string, next: string): boolean {
  const digits = number.replace(/\D/g, "").length;
  if (saysWhenOrHowMuch(number) || /^(?:19|20)\d\d$/.test(number) || unit.test(gap + next)) return false;
  // "réservation HMQ4TZ".
  if (/^(?=.*\d)(?=.*[A-Z].*[A-Z])[A-Z\d]{6}$/u.test(number)) return true;
  if (/\p{L}/u.test(number)) return digits >= 2 && number.length >= 5 && !/^\d+\p{L}{1,4}$/u.test(number);
  const plain = next.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return digits >= 4 && /^\d+$/.test(number) && (next === "" || gap.trim() !== "" || aboutIt.has(plain));
}
