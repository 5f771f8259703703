// HubSpot, deals, in English or French. In: one row per deal, one date column per stage entered. Out: one milestone per stage, named after it.
import { fold } from "../cells/fold.ts";
import type { InteractionsReading } from "../meaning/meaning.ts";
import { attributesOf, keysOf, milestone } from "../meaning/meaning-parts.ts";
import { apartFrom, isNotNew, pipelinesApart } from "../meaning/pipelines.ts";
import { type Problem, problem } from "../problem.ts";
import { find, type Table, values } from "../rows/table.ts";
import type { Format } from "./format.ts";

const STAGE = ["deal stage", "phase de la transaction", "étape de la transaction"];
/** `Date entered "Closed Won (Sales Pipeline)"`, in older exports without the pipeline. */
const ENTERED =
  /^(?:date entered|date d.entr[ée]e (?:dans|en|[àa])(?: la phase)?)\s*["«“'‘]?\s*(.+?)\s*["»”'’]?$/iu;
const PIPELINE = /\s*\(([^()]*)\)$/;
/** HubSpot's own "Date entered current stage" is of whatever stage the deal is in. */
const CURRENT =
  /^(?:current|actuelle?)\b|\b(?:current|actuelle?) (?:stage|phase|etape)|^(?:stage|phase|etape) actuelle$/;
const CLOSED = /closed|won|lost|ferme|gagne|perdu/;

export const hubspotDeals: Format = {
  id: "hubspot-deals",
  names: { fr: "Transactions HubSpot", en: "HubSpot deals" },
  tool: "HubSpot",
  signature: [
    STAGE,
    ["deal name", "nom de la transaction"],
    ["record id", "deal id", "id de fiche d'informations", "id de la fiche d'informations"],
  ],
  read(table, report) {
    const created = find(table, "create date", "date de création");
    const apart = apartFrom(table, find(table, "pipeline", "pipeline de transaction"));
    const event = apart === undefined ? { text: "deal_created" } : { text: "deal_created", apart };
    const begun = milestone(table, created, "deal_created", report).map((reading) => ({ ...reading, event }));
    const readings = [...begun, ...stageDates(table, report)];
    if (readings.length === 0) return null;
    report.push(...pipelinesApart(table, apart));
    return {
      format: "hubspot-deals",
      source: "hubspot",
      keys: keysOf(table, {
        deal: ["record id", "deal id", "id de fiche d'informations", "id de la fiche d'informations"],
        email: EMAIL,
        contact: CONTACT,
        account: ACCOUNT,
      }),
      readings: [...readings, ...attributesOf(table, ATTRIBUTES)],
      exclude: [],
      continues: false,
    };
  },
};

const EMAIL = [
  "email",
  "e-mail",
  "contact email",
  "associated contact email",
  "associated contact emails",
  "e-mail du contact",
  "adresse e-mail",
  "adresse e-mail du contact",
  "e-mail du contact associé",
];
const CONTACT = [
  "associated contact ids",
  "associated contact id",
  "id du contact associé",
  "id des contacts associés",
];
const ACCOUNT = [
  "associated company (primary)",
  "associated company",
  "associated company ids (primary)",
  "associated company ids",
  "entreprise associée (principale)",
  "entreprise associée",
  "nom de l'entreprise",
  "company name",
];
const ATTRIBUTES = {
  pipeline: ["pipeline"],
  "deal stage": STAGE,
  amount: ["amount", "montant"],
  "deal type": ["deal type", "type de transaction"],
  industry: ["industry", "secteur d'activité"],
};

function stageDates(table: Table, report: Problem[]): InteractionsReading[] {
  const entered = table.header.flatMap((text, column) => {
    const stage = stageOf(ENTERED.exec(text)?.[1] ?? "");
    return stage === "" || CURRENT.test(fold(stage)) ? [] : milestone(table, column, stage, report);
  });
  return entered.length > 0 ? entered : closeDate(table, report);
}

/** Its pipeline is left out, but where "Fermé gagné" is no first sale: a renewal that is won says so. */
function stageOf(written: string): string {
  const stage = written.replace(PIPELINE, "");
  const pipeline = PIPELINE.exec(written)?.[1] ?? "";
  return isNotNew(pipeline) && !isNotNew(stage) ? `${stage} (${pipeline})` : stage;
}

/** Without stage dates the close date is all there is; for an open deal it is a forecast, so only files of closed deals give it. */
function closeDate(table: Table, report: Problem[]): InteractionsReading[] {
  report.push(problem("stage-dates-missing", table.file));
  const stage = find(table, ...STAGE);
  const close = find(table, "close date", "date de fermeture", "date de clôture");
  if (stage === null || close === null) return [];
  const allClosed = values(table, stage).every(({ text }) => CLOSED.test(fold(text)));
  if (!allClosed) return [];
  return milestone(table, close, "", report).map((reading) => ({ ...reading, event: { column: stage } }));
}
