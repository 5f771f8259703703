// Postal addresses of France and its neighbours, and streets in English. In: readable words. Out: the same without them; "3 rue à droite" stays.

import { isCommon } from "../../names/common-words.ts";
import { mask } from "../mask.ts";
import { unit } from "./long-number.ts";
import { type StreetKind, streetName } from "./street-name.ts";

const kinds: readonly (readonly [kind: StreetKind, types: string])[] = [
  [
    "strong",
    "rue|r\\.|avenue|av\\.?|ave\\.?|boulevard|boul\\.?|bl?v?d\\.?|impasse|imp\\.|faubourg|fbg?\\.?|all[ée]es?|ruelle|venelle|chauss[ée]e|dr[èe]ve|esplanade|rond-point",
  ],
  [
    "weak",
    "place|pl\\.|chemin|chem\\.|ch\\.|route|rte\\.?|quai|square|sq\\.|passage|r[ée]sidence|r[ée]s\\.|hameau|clos|villa|cit[ée]|voie|sentier|mont[ée]e|promenade|lotissement|lot\\.|domaine|mail|parvis|traverse|sente|rang|rampe|corniche|digue|coteau",
  ],
  ["capital", "cours|cour|porte|pont|parc|zone|z\\.?[ai]\\.?|zac"],
];
const anyType = kinds.map(([, types]) => types).join("|");
const spelledNumber =
  "(?:six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent)(?:[ -](?:et[ -])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))?[ ](?:(?:bis|ter)[ ])?";
const before = `(?<![\\p{L}\\d,.-])(${spelledNumber}|\\d{1,4}(?:[-/]\\d{1,4})?[ \\u00A0]?(?:(?:bis|ter|quater|[a-d])(?![\\p{L}'’]))?[ \\u00A0]?,?[ \\u00A0]?(?:(?:de la|de l['’]|du|dans la)[ ])?|(?:num[ée]ro|n°)[ ]?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)[ ](?:(?:de la|de l['’]|du)[ ])?)?`;
const street = new RegExp(`${before}(?<![\\p{L}'’-])(${anyType})(?=[ \\u00A0])`, "giu");
const counted = /(?<!\p{L})(?:les|des|ces|mes|nos|vos|aux|the|ses) $/iu;
/** "rue de la Loi 16", "avenue Louise 123 bte 4". */
const after = /,?[ \u00A0](?:(?:n°|au)[ ]?)?\d{1,4}[ ]?[a-dA-D]?(?![\p{L}\d%€/]|[.,]\d)/uy;
const closing = /[ ]*(?:$|[,.;!?)\n]|(?:[-–,][ ]?|[àa][ ])?(?:B-|CH-)?\d{4}[ ]|bte|bo[iî]te|bus|box)/uy;
/** Where in the building. */
const inside =
  /(?:[ ]?,[ ]?|[ ])(?:bte|bo[iî]te|bus|box|apt\.?|appt\.?|appartement|app\.|b[âa]t\.?|b[âa]timent|esc\.?|escalier|porte|hall)[ ](?:n°[ ]?)?[\p{L}]?\d{0,4}[\p{L}]?(?![\p{L}\d])/iuy;

/** The same beside an address that is taken out: "entrée 2, [•••]", "[•••], appt 41". */
const room =
  "(?:bte|bo[iî]te|bus|box|apt\\.?|appt\\.?|appartement|app\\.|b[âa]t\\.?|b[âa]timent|esc\\.?|escalier|entr[ée]e|porte|hall|[ée]tage|logement|studio|chambre|pavillon|villa|lot|bloc|flat|unit|apartment|room|floor|suite)[ ](?:n°[ ]?)?(?:\\d{1,4}[ ]?[a-dA-D]?|[A-Z]\\d{0,3})(?![\\p{L}\\d])";
const roomsAfter = new RegExp(`(?<=\\[•••\\])(?:[ ]?[,–-]?[ ]${room})+`, "giu");
const roomsBefore = new RegExp(`(?<![\\p{L}\\d])(?:${room}[ ]?[,–-]?[ ])+(?=\\[•••\\])`, "giu");
/** "Chalet Les Marmottes, [•••]". */
const houseBefore =
  /(?<!\p{L})(?:[Cc]halet|[Vv]illa|[Mm]as|[Mm]anoir|[Gg]îte|[Ii]mmeuble)[ ](?:(?:Les?|La|Mon|Ma)[ ]|L['’])?\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){0,2}[ ]?[,–-]?[ ](?=\[•••\])/gu;

/** What a number before it belongs to another street: "Villa Mon Repos, 3 avenue du Golf". */
const nextStreet = new RegExp(`,?[ ](?:${anyType})[ ]`, "iuy");
/** Where somebody lives, a street needs no number. */
const home =
  /(?<!\p{L})(?:j['’]|n?ous )?(?:habit\p{L}{1,5}|demeur\p{L}{1,4}|domicili[ée]e?s?|(?:mon|notre) adresse)(?:[ ]?:|[ ](?:est|au|à|dans|sur|la|le)){0,3}(?:[ ](?:(?:aux?|à|à la|les|le|la)[ ])?\p{Lu}[\p{L}'’-]+,)?[ ]$/iu;

const name =
  "(?:\\p{Lu}[\\p{L}'’-]*|[\\p{L}]['’]\\p{Lu}[\\p{L}'’-]*)(?:[ ](?:(?:de|du|des|la|le|les|del|dos|das|do|da|di|y|e)[ ]|[ld]['’]){0,2}(?!(?:APPT?|APT|B[ÂA]T|ESC|ENTR[ÉE]E|PORTE|LOT|BTE|BO[ÎI]TE)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]*){0,4}";
const quoted = '[ ]?(?:[:«"“(][ ]?){0,2}';
const article = "(?:(?:[Ll]es?|[Ll]a|[Dd]es|[Dd]u|LES?|LA|DES|DU|de la|de)[ ]|[LlDd]['’])";
const noName =
  "(?!(?:secondaire|principale|s[ée]niors?|[ée]tudiante?|h[ôo]teli[èe]re|services?|universitaire|priv[ée]e)(?!\\p{L}))";

const whole: readonly RegExp[] = [
  // Streets of other languages, which have their number after them.
  new RegExp(
    `(?<![\\p{L}\\d])(?:[Cc]alle|CALLE|C\\/|[Aa]vda\\.?|[Aa]venida|AVENIDA|[Pp]laza|[Pp]aseo|[Cc]arretera|[Rr]ua|RUA|R\\.|[Aa]lameda|ALAMEDA|[Tt]ravessa|Viale|Piazza|Corso)[ ](?:(?:de|del|de la|di|do|da|dos|das)[ ])?${name}(?:[ ]\\p{Ll}[\\p{L}-]{2,20})?,?[ ](?:n[º°o.]?[ ]?)?\\d{1,5}(?![\\p{L}\\d%€])`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])Via[ ](?:(?:de|del|della|di)[ ])?${name},?[ ]\\d{1,4}(?=[ ]*(?:$|[,.;!?)\\n]))`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:Steenweg|Laan|Baan|Weg)[ ](?:op|naar|van)[ ]${name}[ ]\\d{1,4}(?!\\d)`,
    "gu",
  ),
  // Zones, hamlets, farms and houses with a name.
  new RegExp(
    `(?<![\\p{L}\\d])(?:Z\\.?[AI]\\.?|ZAC|ZAE|[Hh]ameau|HAMEAU|[Ff]erme|FERME)[ ](?:${article})?${name}(?:[ ](?:n°[ ]?)?\\d{1,4}(?=[ ]*(?:$|[,;)\\n])))?`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:[Ii]mmeuble|IMMEUBLE|[Tt]our|[Bb][âa]timent)[ ](?:(?:Les?|La|LES?|LA)[ ]|L['’])${name}`,
    "gu",
  ),
  /(?<![\p{L}\d])\d{1,4}(?:[ ]?(?:bis|ter|[a-d]))?,?[ ][Gg]rand(?:['’ -]?[Rr]ue|['’-]?[Pp]lace)(?!\p{L})/gu,
  /(?<!\p{L})[Gg]rand(?:['’ -]?[Rr]ue|['’ -]?[Pp]lace|[ -][Rr]oute)(?:[ ]?,)?[ ](?:n°[ ]?)?\d{1,3}[ ]?[a-dA-D]?(?![\p{L}\d€%]|[.,]\d|[ ](?:min|m|km|h|heures?|ans|euros?|places?|personnes?|pi[èe]ces?)(?!\p{L}))/gu,
  // A postcode of Britain.
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{1,4}[A-Da-d]?,?[ \u00A0](?:\p{Lu}[\p{L}'’-]*[ \u00A0]){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Square|Boulevard|Blvd|Close|Terrace|Gardens|Court)(?!\p{L})/gu,
  /(?<![\p{L}\d])\p{Lu}[\p{L}-]{2,30}(?:straat|laan|plein|steenweg|strasse|straße|str\.|gasse|platz|allee|weg)[ ]\d{1,4}[a-d]?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:[Bb][Pp]|B\.P\.|CS|TSA|CP|P\.?[ ]?O\.?[ ]?Box|[Bb]o[iî]te postale|[Cc]ase postale|[Bb]te postale|[Pp]ostbus|[Pp]ostfach)[ ]?(?::[ ]?)?(?:n°[ ]?)?\d{2,6}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:[Ll]ieu-?dit|LIEU[- ]?DIT|[Ll]ieu dit(?=[ ]+(?:["«“:(]|[Ll][ea]s?[ ]|[Ll]['’]|\p{Lu})))[ ]{0,2}(?::[ ]|["«“(][ ]?)?(?:(?:[Ll]es?|[Ll]a|[Dd]u|[Dd]es?|[Aa]ux?)[ ]|[LlDd]['’])?[\p{L}][\p{L}'’-]*(?:[ ](?:(?:de|du|des|la|le|les)[ ]|[ld]['’]){0,2}\p{Lu}[\p{L}'’-]*){0,4}/gu,
  new RegExp(
    `(?<!\\p{L})(?:[Rr][ée]s(?:idence|\\.)|R[ÉE]SIDENCE)${quoted}[ ]?(?:${article})?${noName}${name}`,
    "gu",
  ),
  /(?<!\p{L})[Rr][ée]sidence[ ](?:(?:[Ll]es|[Ll]e|[Ll]a|[Dd]es)[ ][\p{L}][\p{L}'’-]*|(?:(?:de la|du|de)[ ]|[LlDd]['’])?\p{Lu}[\p{L}'’-]*)(?:[ ](?:(?:de|du|des|la|le|les)[ ]|[ld]['’]){0,2}\p{Lu}[\p{L}'’-]*){0,3}/gu,
];

const capitals =
  "\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}[\\p{L}'’-]*|(?:sur|sous|en|lès|les|la|le|de|du|des|aux)(?=[ -]\\p{Lu})|[dl]['’]\\p{Lu}[\\p{L}-]*)){0,5}(?:[ ](?:cedex|Cedex|CEDEX)(?:[ ]\\d{1,2})?)?";
const bigTowns =
  "(?:Bruxelles|Brussels?|Liège|Namur|Charleroi|Gand|Gent|Anvers|Antwerpen|Bruges|Brugge|Mons|Louvain(?:-la-Neuve)?|Leuven|Wavre|Tournai|Verviers|Ostende|Oostende|Hasselt|Malines|Mechelen|Uccle|Ixelles|Schaerbeek|Etterbeek|Anderlecht|Arlon|Nivelles|Waterloo|Luxembourg|Genève|Geneva|Genf|Lausanne|Zürich|Zurich|Berne?|Bâle|Basel|Neuchâtel|Fribourg|Sion|Lugano|Lucerne|Luzern|Winterthur|Bienne|Biel|Montreux|Vevey|Yverdon(?:-les-Bains)?|Nyon|Delémont|Carouge|Meyrin|Vernier|Lancy|Morges|Pully|Renens|Sierre|Martigny|Monthey|Bulle|Esch|Differdange|Dudelange|Ettelbruck)(?!\\p{L})";
const towns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d-])(?:F-?|FR-?|L-)?(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3},?[ \\u00A0]${capitals}`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}\\d-])(?:B|BE|CH|L|LU)-[ ]?\\d{4}[ \\u00A0]${capitals}`, "gu"),
  new RegExp(`(?<![\\p{L}\\d-])[1-9]\\d{3}[ \\u00A0]${bigTowns}`, "gu"),
  // "4123 Esch-sur-Alzette", "Pluneret (56400)".
  /(?<![\p{L}\d-])[1-9]\d{3}[ \u00A0]\p{Lu}[\p{L}'’]+-(?:sur|lez|lès|les|le|la|en|sous|saint|sainte)-\p{Lu}[\p{L}'’-]+/gu,
  /(?<![\p{L}-])\p{Lu}[\p{L}'’-]{2,40}(?:[ ]\p{Lu}[\p{L}'’-]{1,30}){0,2}[ ]?\((?:F-|B-|CH-|L-)?(?:\d{5}|\d{4}(?<!(?:19|20)\d\d))\)/gu,
  // "…, 7181 Arquennes.": no year, no unit, nothing else around.
  /(?<=(?:^|[,\n]|(?<!\p{L})à)[ ]?)(?!(?:19|20)\d\d)[1-9]\d{3}[ ](?!(?:Kelvins?|Lumens?|Watts?|Euros?|Volts?)(?!\p{L}))\p{Lu}\p{Ll}[\p{L}'’-]{2,30}(?=[ ]*(?:$|[,.;\n(]))/gu,
  // A town after a street that was just taken out.
  new RegExp(
    `(?<=\\[•••\\](?:[ ]?[,–-]?[ ]?|[ ]à[ ]))(?:\\d{2}[ ]\\d{3}|\\d{4,5})[ \\u00A0](?:${capitals}|\\p{L}[\\p{L}'’-]+)`,
    "gu",
  ),
];
const lowerTown = /(?<![\p{L}\d-])(?:0[1-9]|[1-8]\d|9[0-8])\d{3}[ \u00A0](\p{Ll}[\p{L}'’-]{2,})/gu;

export function maskPostalAddresses(text: string): string {
  const whole_ = whole.reduce((masked, pattern) => masked.replace(pattern, mask), text);
  const masked = maskTowns(maskStreets(whole_));
  return masked === text
    ? text
    : [roomsAfter, roomsBefore, houseBefore].reduce((rest, part) => rest.replace(part, ""), masked);
}

/** A street is somebody's with its number, before it or after it. */
function maskStreets(text: string): string {
  let [masked, from] = ["", 0];
  for (const { index, 0: found, 1: number = "", 2: type = "" } of text.matchAll(street)) {
    // "les 3 allées du magasin" are counted.
    if (index < from || counted.test(text.slice(Math.max(0, index - 8), index))) continue;
    const isHome = home.test(text.slice(Math.max(0, index - 48), index));
    const end = endOfAddress(text, index + found.length, number !== "", isHome, kindOf(type));
    if (end === null) continue;
    masked += text.slice(from, index) + mask;
    from = end;
  }
  return masked + text.slice(from);
}

function kindOf(type: string): StreetKind {
  return kinds.find(([, types]) => new RegExp(`^(?:${types})$`, "iu").test(type))?.[0] ?? "capital";
}

function endOfAddress(
  text: string,
  start: number,
  isNumbered: boolean,
  isHome: boolean,
  kind: StreetKind,
): number | null {
  const name = streetName(text, start, kind);
  if (name === null) return null;
  const numbered = isNumbered ? name.end : endOfNumber(text, name.end, name.hasCapital);
  const end = numbered ?? (isHome && name.hasCapital ? name.end : null);
  if (end === null) return null;
  return matchEnd(inside, text, matchEnd(inside, text, end) ?? end) ?? matchEnd(inside, text, end) ?? end;
}

/** Where the number after a name ends: after a name in lower case only when the words stop there too. */
function endOfNumber(text: string, start: number, hasCapital: boolean): number | null {
  const end = matchEnd(after, text, start);
  if (end !== null && matchEnd(nextStreet, text, end) !== null) return hasCapital ? start : null;
  if (end === null || unit.test(text.slice(end, end + 12))) return null;
  return hasCapital || matchEnd(closing, text, end) !== null ? end : null;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function maskTowns(text: string): string {
  return towns
    .reduce((masked, pattern) => masked.replace(pattern, mask), text)
    .replace(lowerTown, (found, town: string) => (isCommon(town) || unit.test(` ${town}`) ? found : mask));
}
