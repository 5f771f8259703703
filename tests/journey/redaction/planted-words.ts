// Sentences with something personal in them, made by chance that repeats itself. In: a kind and a number. Out: as many sentences, with what must not be read in them afterwards.
import { type Random, seeded } from "../../company/random.ts";

export type Planted = {
  readonly words: string;
  /** None of these may stand in the redacted words, as whole words. */
  readonly secrets: readonly string[];
};

type Detail = { readonly said: string; readonly secrets: readonly string[] };
type Maker = (random: Random) => Detail;

/** Half of them are rare or invented, so that no list of first names can hold them all. */
const FIRST =
  "Sophie Karim Julien Léa Nathalie Mehdi Camille Laurent Aïcha Thomas Fatou Hugo Zéphyrine Anthelme Naëlys Yuna Ouardia Thiméo Izïa Kerstinne Oumayma Wivine Tressy Lubna Gwénola Malo Soizick Ilyana Youn Nélio Rose Pierre Martin Olive Clément Marguerite Violette".split(
    " ",
  );
const LAST =
  "Lambert Dupont Benali Garnier Quillévéré Ngwabatu Šimůnek Trévidic Kowalczyk Abgrall O'Callagharn Bouazza Vandenbroucke Lemoine Fontaine Petit Moulin Marchand Mercier Boulanger Rousseau Traoré".split(
    " ",
  );
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.whole(0, 9)).join("");
const two = (random: Random, low: number, high: number): string =>
  String(random.whole(low, high)).padStart(2, "0");
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^A-Za-z]/gu, "")
    .toLowerCase();

const whole = (said: string): Detail => ({ said, secrets: [said] });

const email: Maker = (random) => {
  const local = [plain(random.pick(FIRST)), plain(random.pick(LAST))] as const;
  const host = random.pick(["gmail", "orange", "laposte", "courriel", "maboite"]);
  const end = random.pick(["com", "fr", "net"]);
  const said = random.pick([
    () => `${local.join(".")}@${host}.${end}`,
    () => `${local.join(" point ")} arobase ${host} point ${end}`,
    () => `${local.join(" . ")} @ ${host} . ${end}`,
    () => `${local.join(".")}(at)${host}(dot)${end}`,
    () => `${local.join(".")} [at] ${host} [dot] ${end}`,
    () => `${local.join("_")}＠${host}．${end}`,
    () => `${local.join(" dot ")} at ${host} dot ${end}`,
    () => `${local.join(".")} @ ${host}.${end}`,
    () => `${local.join(" tiret ")} arobase ${host}.${end}`,
    () => `${local.join(".")}\u200b@${host}.${end}`,
    () => `${local[0]} arobase ${host} point ${end}`,
    () => `${local.join("-")}{at}${host}.${end}`,
  ])();
  return { said, secrets: [local[0], host === "orange" ? `${host}.${end}` : host] };
};

const mobile = (random: Random): string[] => [
  random.pick(["06", "07", "01", "04"]),
  ...Array.from({ length: 4 }, () => digits(random, 2)),
];
const phone: Maker = (random) => {
  const pairs = mobile(random);
  const said = random.pick([
    () => pairs.join(" "),
    () => pairs.join("."),
    () => pairs.join(", "),
    () => pairs.join(","),
    () => pairs.join(" - "),
    () => pairs.join("/"),
    () => `+33 ${pairs[0]?.slice(1)} ${pairs.slice(1).join(" ")}`,
    () => `+32 4${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`,
    () => `04${digits(random, 2)}/${digits(random, 2)}.${digits(random, 2)}.${digits(random, 2)}`,
    () => `02 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
    () => `+41 79 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
    () => `079 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
    () => `0041 22 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
    () => `０６${pairs.slice(1).join("")}`,
  ])();
  return { said, secrets: [said, said.slice(-5)] };
};

const UNITS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
function inFrench(number: number): string {
  if (number < 17) return UNITS[number] ?? "";
  if (number < 20) return `dix-${UNITS[number - 10]}`;
  if (number < 70) {
    const [ten, unit] = [TENS[Math.floor(number / 10)] ?? "", number % 10];
    return unit === 0 ? ten : unit === 1 ? `${ten} et un` : `${ten}-${UNITS[unit]}`;
  }
  if (number < 80) return number === 71 ? "soixante et onze" : `soixante-${inFrench(number - 60)}`;
  return number === 80 ? "quatre-vingts" : `quatre-vingt-${inFrench(number - 80)}`;
}
const ENGLISH = "zero one two three four five six seven eight nine".split(" ");
const saidPhone: Maker = (random) => {
  const numbers = Array.from({ length: 4 }, () => random.whole(10, 99));
  const words = ["zéro six", ...numbers.map(inFrench)];
  const said = random.pick([
    () => words.join(" "),
    () => words.join(", "),
    () => ["zero", "seven", ...Array.from({ length: 8 }, () => random.pick(ENGLISH))].join(" "),
    () => ["06", ...numbers.map(inFrench)].join(" "),
  ])();
  return { said, secrets: [said, said.split(/[ ,]+/u).slice(-3).join(" ")] };
};

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ");
const birth: Maker = (random) => {
  const [day, month, year] = [random.whole(2, 28), random.whole(1, 12), random.whole(1940, 2002)];
  const numbers = [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year)];
  const french = `${day} ${MONTHS[month - 1]} ${year}`;
  return random.pick([
    () => ({ said: `né le ${numbers.join("/")}`, secrets: [numbers.join("/")] }),
    () => ({ said: `née le ${french}`, secrets: [french, String(year)] }),
    () => ({ said: `né en ${MONTHS[month - 1]} ${year}`, secrets: [String(year)] }),
    () => ({ said: `date de naissance : ${numbers.join(".")}`, secrets: [numbers.join(".")] }),
    () => ({ said: `born on ${MONTHS_EN[month - 1]} ${day}th, ${year}`, secrets: [String(year)] }),
    () => ({ said: `born ${day} ${MONTHS_EN[month - 1]} ${year}`, secrets: [String(year)] }),
    () => ({ said: `DOB ${numbers.join("-")}`, secrets: [numbers.join("-")] }),
    () => ({
      said: `né le ${inFrench(day)} ${MONTHS[month - 1]} mille neuf cent quatre-vingt-quatre`,
      secrets: ["quatre-vingt-quatre", "mille neuf cent"],
    }),
    () => ({ said: `client du ${numbers.join("/")}`, secrets: [numbers.join("/")] }),
  ])();
};

const SIV = "ABCDEFGHJKLMNPQRSTVWXYZ".split("");
const siv = (random: Random): string => random.pick(SIV) + random.pick(SIV);
const plate: Maker = (random) =>
  whole(
    random.pick([
      () => `${siv(random)}-${digits(random, 3)}-${siv(random)}`,
      () => `${siv(random)}-${digits(random, 3)}-${siv(random)}`.toLowerCase(),
      () => `GW ${digits(random, 3)} ${random.pick(["AB", "RT", "XZ", "PD"])}`,
      () => `${random.whole(100, 9999)} ${random.pick(["ABC", "WX", "RTZ", "QV"])} ${two(random, 1, 95)}`,
      () => `${random.whole(1, 9)}-${random.pick(["ABC", "XKT", "DPR"])}-${digits(random, 3)}`,
      () => `${random.whole(100, 999)}-${random.pick(["ABC", "WX"])}-2A`,
    ])(),
  );

const nir: Maker = (random) => {
  const department = random.pick(["2A", "2B", "2a", "75", "13", "99"]);
  const parts = [
    random.pick(["1", "2"]),
    two(random, 0, 99),
    two(random, 1, 12),
    department,
    digits(random, 3),
    digits(random, 3),
  ];
  const said = random.pick([
    () => `${parts.join(" ")} ${digits(random, 2)}`,
    () => parts.join(""),
    () => parts.join(" "),
    () => `${parts.join(".")}.${digits(random, 2)}`,
  ])();
  return { said, secrets: [said, said.slice(-5)] };
};

const STREETS =
  "Victor Hugo|de la République|des Lilas|du Général Leclerc|Saint-Michel|Jean Jaurès|de l'Église|Pasteur|d'Alsace".split(
    "|",
  );
const LOWER = "victor hugo|de la république|des lilas|pasteur|du moulin|de l'église|jean jaurès".split("|");
const TOWNS = "29200 Brest|69003 Lyon|75011 Paris|13100 Aix-en-Provence|35400 Saint-Malo".split("|");
const BELGIAN = "1000 Bruxelles|4000 Liège|5000 Namur|1050 Ixelles".split("|");
const SWISS = "1201 Genève|1003 Lausanne|8001 Zürich|2000 Neuchâtel".split("|");
const address: Maker = (random) => {
  const number = random.whole(1, 220);
  const type = random.pick(["rue", "avenue", "boulevard", "impasse", "allée", "bd", "av."]);
  const of = random.pick(STREETS);
  const last = of.split(/[ ']/u).at(-1) ?? "";
  const lower = random.pick(LOWER);
  const box = random.whole(10, 9999);
  const town = random.pick([...TOWNS, ...BELGIAN, ...SWISS]);
  const [, name = ""] = town.split(/ (.*)/u);
  return random.pick<() => Detail>([
    () => ({ said: `${number} ${type} ${of}`, secrets: [last] }),
    () => ({ said: `${number} bis, ${type} ${of}, ${town}`, secrets: [last, name] }),
    () => ({ said: `${number} rue ${lower}`, secrets: [lower, lower.split(/[ ']/u).at(-1) ?? ""] }),
    () => ({ said: `${number} avenue ${lower} ${town}`, secrets: [lower, name] }),
    () => ({ said: `${number} chemin des vignes`, secrets: ["vignes"] }),
    () => ({ said: `${number} place du Marché`, secrets: ["Marché"] }),
    () => ({ said: `rue ${of} ${number}, ${random.pick(BELGIAN)}`, secrets: [last] }),
    () => ({ said: `Chaussée de Wavre ${number} bte 4`, secrets: ["Wavre", `${number}`] }),
    () => ({ said: `Avenue Louise ${number}, 1050 Ixelles`, secrets: ["Louise", "Ixelles"] }),
    () => ({ said: `Bahnhofstrasse ${number}, 8001 Zürich`, secrets: ["Bahnhofstrasse", "Zürich"] }),
    () => ({ said: `Kerkstraat ${number}, 9000 Gent`, secrets: ["Kerkstraat", "Gent"] }),
    () => ({ said: `Rue du Rhône ${number}, 1204 Genève`, secrets: ["Rhône", "Genève"] }),
    () => ({ said: `BP ${box}`, secrets: [`${box}`] }),
    () => ({ said: `boîte postale ${box}`, secrets: [`${box}`] }),
    () => ({ said: "lieu-dit Kerguelen", secrets: ["Kerguelen"] }),
    () => ({ said: "lieu-dit La Croix Blanche", secrets: ["Croix", "Blanche"] }),
    () => ({ said: "lieu-dit le grand chêne", secrets: ["grand"] }),
    () => ({ said: "résidence les Acacias, bâtiment B", secrets: ["Acacias"] }),
    () => ({ said: "Résidence du Parc", secrets: ["Parc"] }),
    () => ({ said: town, secrets: [name] }),
  ])();
};

const word = (random: Random, length: number): string =>
  Array.from({ length }, (_, at) =>
    random.pick((at % 3 === 0 ? "ABCDEFGHJK" : at % 3 === 1 ? "mnpqrstuvw" : "23456789").split("")),
  ).join("");
const token: Maker = (random) => {
  const secret = word(random, random.whole(16, 32));
  const person = plain(random.pick(LAST));
  return random.pick<() => Detail>([
    () => ({ said: `https://shop.example/reset/${secret}`, secrets: [secret] }),
    () => ({ said: `www.shop.example/suivi/${secret}/etat`, secrets: [secret] }),
    () => ({ said: `https://shop.example/suivi?token=${secret}`, secrets: [secret] }),
    () => ({ said: `shop.example/v/${secret}`, secrets: [secret] }),
    () => ({ said: `https://shop.example/profil/${person}`, secrets: [person] }),
    () => ({ said: `https://shop.example/users/${person}/orders`, secrets: [person] }),
    () => ({ said: `https://shop.example/#access=${secret}`, secrets: [secret] }),
  ])();
};

const reference: Maker = (random) => {
  const short = random.whole(1002, 1899);
  const long = digits(random, 1) + random.whole(1000, 9999);
  const mixed = `${random.pick(["AB", "LUM", "CMD"])}-${random.whole(100, 9999)}`;
  const said = random.pick([
    [`client n° ${long}`, long],
    [`client n°${short}`, `${short}`],
    [`commande #${short}`, `${short}`],
    [`ma commande ${short} jamais reçue`, `${short}`],
    [`dossier ${mixed}`, mixed],
    [`dossier n° ${mixed}`, mixed],
    [`numéro de commande : ${short}`, `${short}`],
    [`n° de client ${long}`, long],
    [`order number ${short}`, `${short}`],
    [`order #${short}`, `${short}`],
    [`customer id ${long}`, long],
    [`ticket #${random.whole(100, 999)}`, ""],
    [`réf. dossier ${long}`, long],
    [`facture no ${short}`, `${short}`],
    [`contrat ${long}`, long],
  ] as const);
  return { said: said[0], secrets: [said[1] === "" ? (said[0].split("#")[1] ?? "") : said[1]] };
};

const place: Maker = (random) => {
  const [north, east] = [`48.${digits(random, 5)}`, `2.${digits(random, 5)}`];
  return whole(
    random.pick([
      () => `${north}, ${east}`,
      () => `${north} ${east}`,
      () => `${north.replace(".", ",")} ; ${east.replace(".", ",")}`,
      () =>
        `48°${two(random, 0, 59)}'${two(random, 0, 59)}"N 2°${two(random, 0, 59)}'${two(random, 0, 59)}"E`,
      () => `48° ${two(random, 0, 59)}′ ${two(random, 0, 59)}″ N`,
    ])(),
  );
};

/** A check digit by Luhn's sum, computed here from the right. */
function withLuhn(start: string): string {
  for (let last = 0; last < 10; last += 1) {
    const all = `${start}${last}`;
    let sum = 0;
    for (let at = all.length - 1, twice = false; at >= 0; at -= 1, twice = !twice) {
      const value = Number(all[at]) * (twice ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    }
    if (sum % 10 === 0) return all;
  }
  return start;
}
const card: Maker = (random) => {
  const number = withLuhn(`4970${digits(random, 11)}`);
  const fours = number.match(/.{4}/gu) ?? [];
  const said = fours.join(random.pick(["", " ", "-", ", ", ".", " / ", "_"]));
  return { said, secrets: [said, said.slice(-4)] };
};

/** Check digits by ISO 7064 (mod 97), computed here in one pass. */
function iban(country: string, account: string): string {
  const rest = [...`${account}${country}00`].reduce(
    (left, letter) => Number(`${left}${Number.parseInt(letter, 36)}`) % 97,
    0,
  );
  return `${country}${String(98 - rest).padStart(2, "0")}${account}`;
}
const account: Maker = (random) => {
  const number = random.pick([
    () => iban("FR", `30006${digits(random, 5)}${digits(random, 11)}${digits(random, 2)}`),
    () => iban("BE", digits(random, 12)),
    () => iban("CH", digits(random, 17)),
    () => iban("DE", digits(random, 18)),
    () => iban("GB", `WEST${digits(random, 14)}`),
  ])();
  const fours = number.match(/.{1,4}/gu) ?? [];
  const said = random.pick([
    () => number,
    () => fours.join(" "),
    () => fours.join("-"),
    () => fours.join("."),
    () => number.toLowerCase(),
    () => `${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4)}`,
  ])();
  return { said, secrets: [said, said.slice(-6)] };
};

/** Ways in which a detail is put into words. */
const FRAMES: readonly ((said: string) => string)[] = [
  (said) => `Bonjour, ${said}, merci de me répondre.`,
  (said) => `Toujours rien reçu : ${said}. Très déçue du suivi.`,
  (said) => `Livraison rapide mais voici mes coordonnées ${said} pour le remboursement`,
  (said) => `(${said})`,
  (said) => `Please note ${said} and call back`,
];

const framed =
  (make: Maker) =>
  (random: Random): Planted => {
    const { said, secrets } = make(random);
    return { words: random.pick(FRAMES)(said), secrets };
  };

/** Names of other people in whole sentences, as customers write them. */
const PEOPLE: readonly ((first: string, last: string) => string)[] = [
  (first) => `Livraison parfaite et soignée.\nCordialement, ${first}`,
  (first, last) => `Le produit est arrivé cassé. Cordialement ${first} ${last}`,
  (first, last) => `Service au top. Bien à vous, ${first} ${last[0]}.`,
  (first, last) => `Je recommande vivement. ${first} ${last[0]}.`,
  (first) => `Très bonne expérience, je reviendrai !\n${first}`,
  (first, last) => `Rien à redire.\n- ${first} ${last}`,
  (first) => `Merci à ${first} pour sa patience et ses conseils.`,
  (first) => `Un grand merci à ${first} du SAV qui a tout réglé en dix minutes.`,
  (first) => `Bravo à ${first}, une équipe en or !`,
  (first) => `Ma fille ${first} adore sa nouvelle lampe de chevet.`,
  (first) => `Cadeau pour mon fils ${first}, il est ravi.`,
  (first) => `Le vendeur, ${first}, a pris le temps de m'expliquer.`,
  (first) => `Mon conseiller ${first} ne rappelle jamais.`,
  (first) => `J'ai été conseillée par ${first}, très professionnel.`,
  (first) => `J'ai eu ${first} au téléphone, adorable.`,
  (_, last) => `Mme ${last} m'a rappelé le lendemain.`,
  (_, last) => `M. ${last} du service client est très poli.`,
  (_, last) => `Madame ${last} n'a jamais répondu.`,
  (_, last) => `Le docteur ${last} nous avait recommandé ce modèle.`,
  (_, last) => `Maître ${last} vous écrira.`,
  (first, last) => `Je suis ${first} ${last} et j'attends toujours mon colis.`,
  (first) => `Je m'appelle ${first} et je suis cliente depuis dix ans.`,
  (first, last) => `${first[0]}. ${last} m'a très bien accueillie.`,
  (first, last) => `Échange difficile avec ${first} ${last[0]}. au standard.`,
  (first) => `Thanks to ${first} for the great help!`,
  (first, last) => `Kind regards, ${first} ${last}`,
  (first, last) => `My husband ${first} ${last} placed the order.`,
  (first) => `Mes enfants ${first} et Zélina sont contents.`,
];
const person = (random: Random): Planted => {
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  const words = random.pick(PEOPLE)(first, last);
  const secrets = [first, last, ...last.split("'").filter((part) => part.length > 1), "Zélina"];
  return { words, secrets: secrets.filter((secret) => words.includes(secret)) };
};

export const kinds: Readonly<Record<string, (random: Random) => Planted>> = {
  "e-mail": framed(email),
  phone: framed(phone),
  "phone in words": framed(saidPhone),
  "birth date": framed(birth),
  plate: framed(plate),
  "social security": framed(nir),
  "postal address": framed(address),
  "token or page of somebody": framed(token),
  "customer or order number": framed(reference),
  coordinates: framed(place),
  card: framed(card),
  iban: framed(account),
  "other people's names": person,
};

export function planted(kind: string, count: number): Planted[] {
  const random = seeded(`planted: ${kind}`);
  const make = kinds[kind];
  if (make === undefined) throw new Error(`unknown kind: ${kind}`);
  return Array.from({ length: count }, () => make(random));
}

/** Whether one of the secrets can still be read, in whatever case and width. */
export function leaks({ secrets }: Planted, redacted: string): boolean {
  return secrets.some((secret) => holds(redacted.normalize("NFKC"), secret.normalize("NFKC")));
}

function holds(text: string, secret: string): boolean {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu").test(text);
}
