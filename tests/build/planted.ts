// A data folder with something personal wherever a cell can be, and the list of it. In: nothing. Out: files, and the strings that no published byte may hold.
import type { Files } from "./run-build.ts";

/** Nobody in here exists: domains end in .example, telephone numbers and addresses are of the ranges kept for fiction. */
export type Person = {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  /** Without spaces: "0639981001". */
  readonly phone: string;
  readonly street: string;
  readonly company: string;
  readonly order: string;
  readonly customer: string;
  readonly visitor: string;
  readonly ip: string;
  readonly iban: string;
  readonly card: string;
  readonly ticket: string;
  readonly deal: string;
  /** A number plate, a number of social security of Corsica, a place on the globe, a page of one's own. */
  readonly plate: string;
  readonly social: string;
  readonly place: string;
  readonly page: string;
  /** Somebody whom they speak of: no export has the name. */
  readonly child: string;
  /** Somebody who served them, in a column that nobody knows. */
  readonly agent: string;
};

const FIRST = [
  "Zéphyrine",
  "Théodule",
  "Célestine",
  "Anthelme",
  "Fulbert",
  "Gwenaëlle",
  "Yvonig",
  "Léopoldine",
];
const LAST = [
  "Quillévéré",
  "Abgrall-Kerjean",
  "O'Callagharn",
  "Dubrœucq",
  "Ngwabatu",
  "Šimůnek",
  "Trévidic",
  "Le Goffarec",
];
const CHILDREN = ["Naëlys", "Thiméo", "Izïane", "Nélio", "Wivine", "Zoélie", "Ylohan", "Tressyl"];
const AGENTS = [
  "Kerstinne",
  "Ouardiane",
  "Lubnaya",
  "Soizicken",
  "Malorick",
  "Bertilda",
  "Hiboula",
  "Yunaëlle",
];
const AGENTS_LAST = [
  "Vandekerc",
  "Ploumanac'h",
  "Zbyrko",
  "Traouez",
  "Quenehen",
  "Ibarrondo",
  "Dlamini",
  "Falk-Örn",
];
const STREETS = [
  "rue des Lavandières",
  "avenue du Maréchal-Ferrand",
  "bd Saint-Glinglin",
  "impasse des Trois-Crapauds",
];

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^A-Za-z]/gu, "")
    .toLowerCase();

export const people: readonly Person[] = FIRST.map((first, i) => {
  const last = LAST[i] ?? "";
  return {
    first,
    last,
    email: `${plain(first)}.${plain(last)}@courrier${i}.example`,
    phone: `06399810${String(i + 10)}`,
    street: `${i + 11} ${STREETS[i % STREETS.length]}`,
    company: `Auberge ${last} & Fils`,
    order: `ZQ-${7301 + i}`,
    customer: `cli_9f${i}ab7c`,
    visitor: `17${i}4928351.1759${i}00417`,
    ip: `203.0.113.${i + 37}`,
    iban: `FR76300060000112345678901${i}9`,
    card: `497010000000001${i}`,
    ticket: `8${i}31477`,
    deal: `99${i}40718265`,
    plate: `ZQ-${i}17-XK`,
    social: `2 84 0${i + 1} 2A 73${i} 19${i}`,
    place: `48.7310${i}, -3.4620${i}`,
    page: `kJ8${i}mQz2Wx9RtLp4Vb`,
    child: CHILDREN[i] ?? "",
    agent: `${AGENTS[i]} ${AGENTS_LAST[i]}`,
  };
});

const [someone = people[0] as Person] = people;

const pairs = (digits: string, separator: string): string => (digits.match(/../gu) ?? []).join(separator);

/** The same number as people write it. */
const phoneSpellings = (phone: string): readonly string[] => [
  phone,
  pairs(phone, " "),
  pairs(phone, "."),
  pairs(phone, "-"),
  pairs(phone, "\u00A0"),
  `+33 ${phone.slice(1, 2)} ${pairs(phone.slice(2), " ")}`,
  `+33${phone.slice(1)}`,
  `0033${phone.slice(1)}`,
];

const fours = (text: string): string => (text.match(/.{1,4}/gu) ?? []).join(" ");

const NUMBERS = "zéro un deux trois quatre cinq six sept huit neuf".split(" ");
const inWords = (phone: string): string => [...phone].map((digit) => NUMBERS[Number(digit)]).join(" ");

const MONTHS = "janvier février mars avril mai juin juillet août".split(" ");
const birthday = ({ order }: Person): string => {
  const i = Number(order.slice(-4)) - 7301;
  return `${i + 11} ${MONTHS[i]} 1984`;
};

/** As said on the telephone, and as written against robots. */
const spelledEmails = (email: string): readonly string[] => [
  email.replaceAll(".", " point ").replace("@", " arobase "),
  email.replaceAll(".", " . ").replace("@", " @ "),
  email.replaceAll(".", "(dot)").replace("@", "(at)"),
];

const emailSpellings = (email: string): readonly string[] => [
  email,
  email.toUpperCase(),
  email.replace("@", "%40"),
  email.replace("@", " (at) "),
];

/** What must be found nowhere, folded to lower case: whole details, and the parts that would give them away. */
export const needles: readonly string[] = [
  ...new Set(
    people.flatMap((person) => [
      person.first,
      ...person.last.split(/[ '-]/u).filter((part) => part.length > 3),
      plain(person.last),
      ...emailSpellings(person.email),
      `courrier${person.email.at(-9)}`,
      ...phoneSpellings(person.phone),
      person.phone.slice(-6),
      pairs(person.phone.slice(-6), " "),
      person.street,
      person.street.split(" ").slice(2).join(" "),
      person.order,
      person.customer,
      person.visitor,
      person.ip,
      "2001:db8",
      // Answers to who and where: whole columns that are no opinion.
      "Kerjoncour",
      "deuxième étage",
      "sinon le soir",
      person.iban,
      fours(person.iban),
      person.iban.slice(-8),
      person.card,
      fours(person.card),
      person.ticket,
      person.deal,
      person.plate,
      person.social,
      person.social.replaceAll(" ", ""),
      ...person.place.split(", "),
      person.page,
      person.child,
      ...person.agent.split(/[ '-]/u).filter((part) => part.length > 3),
      inWords(person.phone),
      birthday(person),
      ...spelledEmails(person.email),
    ]),
  ),
];

/** Sentences that a customer may leave; the two words at the ends must survive. */
const confessions: readonly ((person: Person, i: number) => string)[] = [
  ({ first, last }) => `Bonjour, je m'appelle ${first} ${last}, parfait`,
  ({ email }) => `Dommage, écrivez-moi à ${email} svp`,
  ({ email }) => `Dommage, mon adresse ${email.toUpperCase()} ne marche pas`,
  ({ email }) => `Colis perdu, ${email.replace("@", " (at) ")} pour me joindre`,
  ({ email }) => `Lien cassé https://lumen.example/compte/${email.replace("@", "%40")} encore`,
  ({ phone }, i) => `Rappelez au ${phoneSpellings(phone)[i % 8] ?? ""} merci`,
  ({ phone }, i) => `Rappelez au ${phoneSpellings(phone)[(i + 3) % 8] ?? ""} vite`,
  ({ street }) => `Livré chez le voisin, j'habite au ${street} depuis toujours`,
  ({ order, customer }) => `Commande ${order} du client ${customer} jamais reçue`,
  ({ iban, card }) => `Remboursez sur ${fours(iban)} et pas sur ${fours(card)} enfin`,
  ({ ip, visitor }) => `Bloqué depuis ${ip} avec le témoin ${visitor} hier`,
  ({ ticket, deal }) => `Ticket #${ticket} et affaire ${deal} sans réponse`,
  ({ ip }, i) => `Bloqué aussi depuis 2001:db8:85a3::8a2e:37${i}:${ip.split(".").at(-1)} encore`,
  ({ first }) => `Signé ${first.toUpperCase().normalize("NFD")} déçue`,
  ({ email }, i) => `Dommage, mon courriel est ${spelledEmails(email)[i % 3] ?? ""}, merci`,
  ({ email }) => `Dommage, mon courriel est ${email.replace("@", "＠").replaceAll(".", "．")} merci`,
  ({ phone }) => `Rappelez au ${inWords(phone)}, vite`,
  ({ phone }) => `Rappelez au ${pairs(phone, ", ")} vite`,
  ({ plate, social }) => `Camionnette ${plate} et dossier de sécu ${social} en attente`,
  (person) => `Née le ${birthday(person)}, toujours aucune remise`,
  ({ place, page }) => `Livreur perdu vers ${place}, lien https://lumen.example/suivi/${page} mort`,
  ({ child }) => `Ma fille ${child} adore, mais la notice est trop courte`,
  ({ agent }) => `Attente longue, puis ${agent.split(" ")[0]} a tout réglé`,
  ({ agent }) => `Merci à ${agent} pour la patience`,
  ({ child }) => `Emballage soigné.\nBien à vous, ${child} R.`,
];

const all = (person: Person): string =>
  [person.first, person.last, person.email, person.phone, person.street, person.order, person.iban].join(" ");

const day = (i: number, hour = 10): string =>
  `2026-07-${String(3 + i).padStart(2, "0")} ${String(hour).padStart(2, "0")}:00:00`;

/** One row per person and turn, so that every group passes the threshold. */
const rows = <T>(turns: number, row: (person: Person, i: number, turn: number) => T): T[] =>
  Array.from({ length: turns }, (_, turn) => people.map((person, i) => row(person, i, turn))).flat();

function table(list: readonly Readonly<Record<string, string>>[]): string {
  const quoted = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return [Object.keys(list[0] ?? {}), ...list.map((row) => Object.values(row))].map(quoted).join("\n");
}

const web = table(
  rows(16, (person, i, turn) => ({
    event_date: "20260703",
    event_timestamp: String(Date.UTC(2026, 6, 3 + i, 10, turn) * 1000),
    // An event that only one person has, however often, tells on that person.
    event_name:
      ["page_view", "add_to_cart", "purchase", "mailto:sav@lumen.example"][turn] ??
      // One that all have may be called after somebody.
      (turn === 4 ? `appel de ${someone.agent}` : turn % 2 ? `geste ${person.last}` : all(person)),
    user_pseudo_id: person.visitor,
    user_id: person.customer,
    // No default rule knows this page: what happens on it is unclassified, and listed.
    page_location: `https://lumen.example/zz/${person.email}?tel=${person.phone}&nom=${person.last}`,
    page_title: all(person),
    page_referrer: `https://mail.example/?to=${encodeURIComponent(person.email)}`,
    device_category: turn % 2 === 0 ? "mobile" : person.first,
    session_source: person.email,
    session_medium: turn % 2 === 0 ? "email" : `relance-${person.email}`,
    campaign: `anniversaire de ${person.first} ${person.last}`,
    geo_country: "France",
    geo_city: person.street,
    ip_address: person.ip,
  })),
);

const reviews = table(
  rows(confessions.length, (person, i, turn) => ({
    "Domain Url": "lumen.example",
    "Review Id": `${person.deal}${turn}`,
    // Before all else of that day: answers show the latest words only.
    "Review Created (UTC)": day(i, 1 + (turn % 9)),
    "Review Consumer User Id": person.visitor,
    "Review Username": `${person.first} ${person.last}`,
    "Review User Email": person.email,
    "Review Title": turn === 0 ? `Avis de ${person.first}` : "",
    "Review Content": confessions[turn]?.(person, i) ?? "",
    "Review Stars": String((turn % 5) + 1),
    "Source Of Review": person.email,
    "Reference Id": person.order,
    "Company Response": `Bonjour ${person.first} ${person.last}, nous vous appelons au ${pairs(person.phone, " ")}`,
    "Review Language": "fr",
  })),
);

const survey = table(
  rows(1, (person, i) => ({
    "#": `${person.deal}x`,
    "Sur une échelle de 0 à 10, nous recommanderiez-vous ?": String(i + 3),
    "Pourquoi cette note ?": `Rapide et soigné, signé ${person.last} ${person.phone}`,
    "Votre nom complet ?": `${person.first} ${person.last}, née Kerjoncour-${person.last}`,
    "À quelle adresse vous livrer ?": `${person.street}, 29200 Brest, deuxième étage à gauche`,
    "Votre numéro de téléphone ?": `Le matin au ${pairs(person.phone, " ")} sinon le soir`,
    "Bonjour {{field:prénom}}, votre e-mail ?": `${person.email} ou sinon ${person.email.toUpperCase()}`,
    email: person.email,
    order_ref: person.order,
    moment: `chez ${person.first}`,
    "Start Date (UTC)": day(i, 15),
    "Submit Date (UTC)": day(i, 16),
    "Network ID": person.ip,
  })),
);

const orders = table(
  rows(1, (person, i) => ({
    Name: person.order,
    Email: person.email,
    "Financial Status": "paid",
    "Paid at": `${day(i, 12)} +0200`,
    "Fulfillment Status": "fulfilled",
    "Fulfilled at": `${day(i + 2, 12)} +0200`,
    "Discount Code": `MERCI-${person.first}`,
    "Shipping Method": `Chez ${person.last}`,
    "Created at": `${day(i, 11)} +0200`,
    "Lineitem quantity": "1",
    "Lineitem name": `Lampe gravée « ${person.first} ${person.last} »`,
    "Billing Name": `${person.first} ${person.last}`,
    "Billing Street": person.street,
    "Billing Company": person.company,
    "Billing Zip": "29200",
    "Billing Phone": person.phone,
    "Shipping Name": `${person.first} ${person.last}`,
    "Shipping Street": person.street,
    "Shipping Country": person.last,
    "Shipping Phone": `+33${person.phone.slice(1)}`,
    Notes: all(person),
    "Note Attributes": person.iban,
    "Cancelled at": "",
    "Payment Method": person.card,
    "Payment Reference": person.iban,
    Employee: person.first,
    "Device ID": person.visitor,
    Id: person.deal,
    Tags: person.email,
    Source: person.email,
  })),
);

const customers = table(
  rows(1, (person) => ({
    "Customer ID": person.customer,
    "First Name": person.first,
    "Last Name": person.last,
    Email: person.email,
    "Accepts Email Marketing": "yes",
    Company: person.company,
    Address1: person.street,
    Phone: person.phone,
    "Total Spent": "10",
    "Total Orders": "1",
    Tags: all(person),
    Note: all(person),
  })),
);

const contacts = table(
  rows(1, (person) => ({
    "Record ID": person.deal,
    "First Name": person.first,
    "Last Name": person.last,
    Email: person.email,
    "Phone Number": person.phone,
    "Job Title": all(person),
    "Associated Company": person.company,
    "Contact owner": person.first,
    "Lifecycle Stage": person.first,
  })),
);

const deals = table(
  rows(1, (person, i) => ({
    "Record ID": person.deal,
    "Deal Name": `Devis ${person.first} ${person.last}`,
    "Deal Stage": `Chez ${person.last}`,
    Pipeline: person.first,
    Amount: "1000",
    "Deal owner": person.first,
    "Create Date": day(i, 8),
    "Associated Company (Primary)": person.company,
    "Contact email": person.email,
    'Date entered "Devis envoyé (Ventes)"': day(i, 9),
    "Deal Description": all(person),
  })),
);

const tickets = table(
  rows(1, (person, i) => ({
    Id: person.ticket,
    Requester: `${person.first} ${person.last}`,
    "Requester id": person.deal,
    "Requester external id": person.customer,
    "Requester email": person.email,
    "Requester domain": person.email.split("@")[1] ?? "",
    Assignee: person.first,
    Group: person.first,
    Subject: `Où est la commande ${person.order} de ${all(person)} ?`,
    Tags: person.email,
    Priority: "High",
    Via: person.phone,
    "Created at": day(i, 17),
    "Solved at": day(i, 18),
    Organization: person.company,
    "Satisfaction Score": i % 2 === 0 ? "Good" : "Bad",
    "Satisfaction Comment": `Conseiller aimable, ${person.first} ${person.last} ${person.email}`,
  })),
);

/** Read by shape. */
const opinions = table(
  rows(2, (person, i, turn) => ({
    client_id: person.customer,
    nom: `${person.first} ${person.last}`,
    date: day(i, 19),
    note: String(turn + 3),
    commentaire: `Lampe superbe, ${person.first} ${person.last}, ${person.street}, ${person.ip}`,
    adresse: `${person.street}, 29200 Brest`,
    telephone: person.phone,
    ville: person.last,
  })),
);
const visits = table(
  rows(3, (person, i, turn) => ({
    client_id: person.customer,
    date: day(i, 9 + turn),
    action: turn === 0 ? "visite" : `visite de ${person.last}`,
    canal: person.email,
    page: `/clients/${person.email}`,
  })),
);

/** Read by a mapping. */
const counter = table(
  rows(1, (person, i) => ({
    qui: person.email,
    quand: day(i, 20),
    quoi: `passage de ${person.first} ${person.last}`,
    mots: `Accueil charmant, dit ${person.first} ${person.last} du ${person.street}`,
    note: String(i),
    surnom: `${person.first} ${person.last}`,
  })),
);

const settings = `title: Essai
language: fr
sources:
  - file: comptoir*.csv
    name: comptoir
    keys: { email: qui }
    attributes: { humeur: quoi }
    feedback: { time: quand, event: passage, rating: note, scale: nps, text: mots, names: surnom }
`;

const preamble = (person: Person): string =>
  `# ----------------------------------------\n# Account: ${person.email}\n# Property: ${all(person)}\n# ----------------------------------------\n\n`;

/** No format and no shape knows it: its rows are set aside, its names are heeded. */
const planning = table(rows(1, ({ agent }) => ({ "Zone libre": agent, secteur: "nord", creneau: "matin" })));

const personas = `type;nom;segment;regle
persona;Habituée;;email = ${people[0]?.email}
persona;Pressés;;appareil = mobile
`;

export const plantedFolder: Files = {
  "parcours.yaml": settings,
  "analytics/web.csv": web,
  "reviews/trustpilot.csv": reviews,
  "reviews/typeform.csv": survey,
  "crm/commandes.csv": orders,
  "crm/clients.csv": customers,
  "crm/contacts.csv": contacts,
  "crm/affaires.csv": deals,
  "crm/tickets.csv": tickets,
  "reviews/avis.csv": opinions,
  "analytics/visites.csv": visits,
  "comptoir-juillet.csv": counter,
  "personas.csv": personas,
  [`avis ${someone.first} ${someone.last}.csv`]: opinions,
  "planning.csv": planning,
  // Nobody knows these, and what is wrong with them is said on the builder's machine only.
  "inconnu.csv": table(
    rows(1, (person) => ({ [someone.first]: all(person), [someone.email]: person.phone })),
  ),
  "rapport.csv": `${preamble(someone)}Page path,Views,${someone.email}\n/${someone.email},3,4\n`,
  "notes.txt": people.map(all).join("\n"),
  "erreur.csv": `Error: ${someone.email} may not export\n`,
  "dates.csv": `event_timestamp,event_name,user_pseudo_id\n${rows(1, (person) => `${person.phone}x,${person.email},${person.visitor}`).join("\n")}\n`,
};

/** Words that the confessions keep: the search must be able to find something. */
export const published = [
  "Rapide et soigné",
  "jamais reçue",
  "Conseiller aimable",
  "Lampe superbe",
  "Accueil charmant",
  "toujours aucune remise",
  "a tout réglé",
  "la notice est trop courte",
];
