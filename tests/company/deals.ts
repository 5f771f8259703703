// Business with hotels and architects: deals and visits in, HubSpot's French export and the visitors' book out.
import { french, local } from "./calendar.ts";
import { COMMA_BOM, csv, OLD_TILL } from "./csv.ts";
import type { Deal, Ledger } from "./ledger.ts";
import { END } from "./world.ts";

export const PIPELINES = ["Hôtellerie", "Prescription"] as const;
export const DEAL_STAGES = [
  "Rendez-vous",
  "Devis demandé",
  "Devis en retard",
  "Devis envoyé",
  "Négociation",
  "Gagné",
  "Perdu",
  "Installation terminée",
] as const;

const DATES = PIPELINES.flatMap((pipeline) => DEAL_STAGES.map((stage) => ({ pipeline, stage })));

/** HubSpot in French, where half of the columns stay English and stages stand in quotes. */
export const DEAL_HEADER: readonly string[] = [
  "ID de fiche d'informations",
  "Nom de la transaction",
  "Phase de la transaction",
  "Pipeline",
  "Montant",
  "Date de fermeture",
  "Date de création",
  "Propriétaire de la transaction",
  "Type de transaction",
  "Associated Company (Primary)",
  "E-mail du contact",
  ...DATES.map(({ pipeline, stage }) => `Date entered "${stage} (${pipeline})"`),
];

function minute(at: number | undefined): string {
  return at === undefined || at > END ? "" : local(at).slice(0, 16);
}

/** The last stage entered by the evening of the export. */
function phase(deal: Deal): string {
  const known = [...deal.entered].filter(([, at]) => at <= END).sort((a, b) => a[1] - b[1]);
  return known.at(-1)?.[0] ?? "Nouveau";
}

function dealRow(deal: Deal, i: number): readonly string[] {
  return [
    String(18200400 + i * 13),
    `${deal.company} – ${deal.project}`,
    phase(deal),
    deal.pipeline,
    String(deal.amount),
    minute(deal.entered.get("Gagné") ?? deal.entered.get("Perdu")),
    minute(deal.created),
    i % 2 === 0 ? "Bureau Paris" : "Bureau Lyon",
    "Nouvelle affaire",
    deal.company,
    deal.contact,
    ...DATES.map(({ pipeline, stage }) =>
      pipeline === deal.pipeline ? minute(deal.entered.get(stage)) : "",
    ),
  ];
}

/** The deals export, in order of creation. */
export function dealFile({ deals }: Ledger): Uint8Array {
  const sorted = deals
    .filter(({ created }) => created <= END)
    .sort((a, b) => a.created - b.created || (a.company < b.company ? -1 : 1));
  return csv(DEAL_HEADER, sorted.map(dealRow), COMMA_BOM);
}

export const VISIT_HEADER = ["Date et heure", "Type de visite", "Lieu", "E-mail", "Société"] as const;

/** The visitors' book of boutiques and fairs, typed in the boutiques: semicolons, Windows-1252, dd/mm/yyyy. */
export function visitFile({ visits }: Ledger): Uint8Array {
  const sorted = visits.toSorted(
    (a, b) => a.at - b.at || Number(a.person.customer) - Number(b.person.customer),
  );
  const rows = sorted.map(({ at, type, place, person }) => [
    french(at),
    type,
    place,
    person.email,
    person.company,
  ]);
  return csv(VISIT_HEADER, rows, OLD_TILL);
}
