// People of Maison Lumen: a stream of chance in, somebody with a name and an address out; and the shop's customer list as a CSV.
import { COMMA, csv } from "./csv.ts";
import type { Ledger, Order, Person } from "./ledger.ts";
import type { Random } from "./random.ts";

const FIRST =
  "Camille Louis Manon Hugo Léa Jules Chloé Arthur Inès Gabriel Sarah Raphaël Zoé Paul Alice Adam Louise Nathan Emma Lucas Jeanne Victor Clara Antoine Juliette Maxime Anaïs Thomas Margaux Nicolas Élodie Julien Sophie Mathieu Amélie Pierre Hélène Olivier Nadia Karim Yasmine Mehdi Aïcha Samir Fatou Moussa Mireille Bernard Françoise Gérard".split(
    " ",
  );
const LAST =
  "Martin Bernard Dubois Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Roux Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Faure Blanchard Guérin Boyer Garnier Chevalier François Legrand Gauthier Perrin Robin Clément Morin Nicolas Henry Roussel Masson Marchand Duval Denis Dumont Lemaire Noël Meunier Benali Haddad Diallo Traoré Nguyen Costa Ferreira Kowalski".split(
    " ",
  );
const CITIES: readonly (readonly [readonly [string, string], number])[] = [
  [["Paris", "75011"], 22],
  [["Lyon", "69002"], 12],
  [["Bordeaux", "33000"], 10],
  [["Lille", "59000"], 9],
  [["Nantes", "44000"], 9],
  [["Toulouse", "31000"], 7],
  [["Rennes", "35000"], 6],
  [["Strasbourg", "67000"], 5],
  [["Montpellier", "34000"], 5],
  [["Bourg-en-Bresse", "01000"], 3],
  [["Nice", "06000"], 5],
  [["Tours", "37000"], 4],
  [["Annecy", "74000"], 3],
];

/** Lower case, without accents or spaces: for e-mail addresses. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Somebody, with numbers of the ranges that France keeps for fiction and addresses in domains that cannot exist. */
export function somebody(random: Random, number: number, company = "", tags = ""): Person {
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  const [city, zip] = random.weighted(CITIES);
  const domain = company === "" ? random.pick(["courriel.example", "poste.example", "maboite.example"]) : "";
  const at = company === "" ? `${number}@${domain}` : `@${plain(company)}.example`;
  return {
    customer: String(7200000 + number * 3),
    first,
    last,
    email: `${plain(first)}.${plain(last)}${at}`,
    phone: `06 39 98 ${random.whole(10, 99)} ${random.whole(10, 99)}`,
    city,
    zip,
    company,
    tags,
  };
}

/** Columns of the shop's own "export customers", of which parcours.yaml explains the useful ones. */
export const CUSTOMER_HEADER = [
  "Customer ID",
  "First Name",
  "Last Name",
  "Email",
  "Accepts Email Marketing",
  "Default Address Company",
  "Default Address City",
  "Default Address Zip",
  "Phone",
  "Total Spent",
  "Total Orders",
  "Note",
  "Tax Exempt",
  "Tags",
] as const;

function total(order: Order): number {
  return order.items.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
}

function customerRow(person: Person, orders: readonly Order[]): readonly string[] {
  const spent = orders.reduce((sum, order) => sum + total(order), 0);
  return [
    person.customer,
    person.first,
    person.last,
    person.email,
    person.tags.includes("newsletter") ? "yes" : "no",
    person.company,
    person.city,
    `'${person.zip}`,
    person.company === "" ? "" : person.phone,
    spent.toFixed(2),
    String(orders.length),
    "",
    "no",
    person.tags,
  ];
}

/** The customer list: everybody with an account, by number. */
export function customerFile({ people, orders }: Ledger): Uint8Array {
  const theirs = Map.groupBy(
    orders.filter((order) => !order.anonymous),
    (order) => order.person,
  );
  const known = [...people].sort((a, b) => Number(a.customer) - Number(b.customer));
  return csv(
    CUSTOMER_HEADER,
    known.map((person) => customerRow(person, theirs.get(person) ?? [])),
    COMMA,
  );
}
