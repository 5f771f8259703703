// HubSpot, contacts, in English or French. In: one row per contact. Out: keys that join its e-mail to its company, attributes, and the day on which it became a lead, an opportunity, a customer.
import type { InteractionsReading } from "../meaning/meaning.ts";
import { attributesOf, keysOf, milestone } from "../meaning/meaning-parts.ts";
import { type Problem, problem } from "../problem.ts";
import type { Table } from "../rows/table.ts";
import type { Format } from "./format.ts";

const EMAIL = ["email", "e-mail", "adresse e-mail"];

/** "Became a Customer Date", `Date entered "Customer (Lifecycle Stage Pipeline)"`, "Date à laquelle le contact est devenu un client". */
const BECAME = [
  /^became an? (.+?) date$/,
  /^hs_lifecyclestage_(.+?)_date$/,
  /^(?:date entered|date d'entree (?:dans|en|a)(?: la phase)?) ?["']? ?(.+?) ?\((?:lifecycle|.*cycle de vie).*\) ?["']?$/,
  /^(?:date .*)?\b(?:est )?devenue? (?:une? )?(.+?)(?: le| date| \(date\))?$/,
];
/** In the order in which a contact goes through them; what it is beside ("Evangelist", "Other") is lived by nobody on one day. */
const STAGES: readonly (readonly [event: string, pattern: RegExp])[] = [
  ["subscriber", /^(?:subscriber|abonnee?)$/],
  [
    "mql",
    /^(?:marketing ?qualified ?lead|mql|lead (?:qualifie (?:pour le )?)?marketing.*|.*marketing qualifie)$/,
  ],
  [
    "sql",
    /^(?:sales ?qualified ?lead|sql|lead (?:qualifie (?:pour la )?)?(?:vente|commercial).*|.*commercial qualifie)$/,
  ],
  ["lead", /^(?:lead|prospect)$/],
  ["opportunity", /^opportunit(?:y|e)$/],
  ["customer", /^(?:customer|cliente?)$/],
];

/** The day on which HubSpot saw each contact reach a stage: told, since a list that was imported reached it on the day of its import. */
function lifecycle(table: Table, report: Problem[]): InteractionsReading[] {
  const found = table.folded.flatMap((name, column) => {
    const stage = BECAME.map((pattern) => pattern.exec(name)?.[1]).find((one) => one !== undefined);
    const event = STAGES.find(([, pattern]) => pattern.test(stage ?? ""))?.[0];
    return event === undefined ? [] : [{ column, event }];
  });
  const readings = found.flatMap(({ column, event }) => milestone(table, column, event, report));
  const names = readings.map(({ time }) => `« ${table.header[time.column] ?? ""} »`);
  if (names.length > 0) report.push(problem("lifecycle-dates", table.file, { found: names.join(", ") }));
  return readings;
}

export const hubspotContacts: Format = {
  id: "hubspot-contacts",
  names: { fr: "Contacts HubSpot", en: "HubSpot contacts" },
  tool: "HubSpot",
  signature: [["record id", "contact id", "id de fiche d'informations"], EMAIL, ["first name", "prénom"]],
  read(table, report) {
    return {
      format: "hubspot-contacts",
      source: "hubspot",
      keys: keysOf(table, {
        // Not "customer": HubSpot's small record numbers would meet another tool's customer numbers.
        contact: ["record id", "contact id", "id de fiche d'informations"],
        email: EMAIL,
        account: [
          "associated company (primary)",
          "associated company",
          "entreprise associée",
          "company name",
          "nom de l'entreprise",
        ],
      }),
      readings: [
        ...lifecycle(table, report),
        ...attributesOf(table, {
          "lifecycle stage": ["lifecycle stage", "phase du cycle de vie"],
          "lead status": ["lead status", "statut du lead"],
          industry: ["industry", "secteur d'activité"],
          country: ["country/region", "country", "pays/région", "pays"],
          // Names are never published: they are taken out of the words of reviews.
          "first name": ["first name", "prénom"],
          "last name": ["last name", "nom"],
          "original source": ["original source", "source d'origine", "original traffic source"],
        }),
      ],
      exclude: [],
      continues: false,
    };
  },
};
