import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

const FRENCH = [
  "ID de fiche d'informations",
  "Nom de la transaction",
  "Phase de la transaction",
  "Pipeline",
  "Montant",
  "Date de création",
  "Date de fermeture",
  "Type de transaction",
  "Associated Company (Primary)",
  "E-mail du contact",
  'Date entered "Devis envoyé (Pipeline B2B)"',
  'Date entered "Fermé gagné (Pipeline B2B)"',
];
const DEAL = [
  "501",
  "Hôtel du Parc",
  "Fermé gagné",
  "Pipeline B2B",
  "12500",
  "2026-07-03 10:12",
  "2026-07-20 09:00",
  "Nouveau client",
  "Hôtel du Parc",
  "c@example.com",
  "2026-07-08 11:00",
  "2026-07-20 09:00",
];

function file(...rows: string[][]): string {
  return `${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n")}\n`;
}

const event = (column: number, text: string) => ({
  kind: "interactions",
  time: { column, shape: "iso", zone: "local", dateOnly: false },
  event: { text },
});

test("French headers: creation and each stage entered are milestones, the pipeline's name removed", async () => {
  const { meaning, problems, header } = await understood(file(FRENCH, DEAL));
  expect(header[10]).toBe('Date entered "Devis envoyé (Pipeline B2B)"');
  expect(meaning).toMatchObject({
    format: "hubspot-deals",
    source: "hubspot",
    keys: [
      { kind: "deal", column: 0 },
      { kind: "email", column: 9 },
      { kind: "account", column: 8 },
    ],
  });
  expect(meaning?.readings.slice(0, 3)).toEqual([
    event(5, "deal_created"),
    event(10, "Devis envoyé"),
    event(11, "Fermé gagné"),
  ]);
  expect(problems).toEqual([]);
});

test("English headers, a curly apostrophe or an older header without the pipeline change nothing", async () => {
  const english = ["Record ID", "Deal Name", "Deal Stage", "Create Date", 'Date entered "Contract Sent"'];
  const { meaning } = await understood(
    file(english, ["1", "x", "Contract Sent", "2026-07-03 10:12", "2026-07-05 10:12"]),
  );
  expect(meaning?.readings.slice(0, 2)).toEqual([event(3, "deal_created"), event(4, "Contract Sent")]);
  const curly = FRENCH.map((text) => text.replace("'", "’"));
  expect((await understood(file(curly, DEAL))).meaning?.format).toBe("hubspot-deals");
});

test("attributes answer to English names and to the French headers", async () => {
  const { meaning } = await understood(file(FRENCH, DEAL));
  const attributes = meaning?.readings.find(({ kind }) => kind === "attributes");
  const names = attributes?.kind === "attributes" ? attributes.fields.map(({ name }) => name) : [];
  expect(names).toEqual([
    "pipeline",
    "deal stage",
    "phase de la transaction",
    "amount",
    "montant",
    "deal type",
    "type de transaction",
  ]);
});

test("without stage dates, the close date of an open deal is a forecast and is not read", async () => {
  const header = FRENCH.slice(0, 10);
  const open = [...DEAL.slice(0, 10)].with(2, "Devis envoyé");
  const result = await understood(file(header, open, DEAL.slice(0, 10)));
  expect(codes(result)).toEqual(["stage-dates-missing"]);
  expect(result.meaning?.readings.filter(({ kind }) => kind === "interactions")).toEqual([
    event(5, "deal_created"),
  ]);
});

test("without stage dates, a file of closed deals gives the stage at its close date", async () => {
  const { meaning } = await understood(file(FRENCH.slice(0, 10), DEAL.slice(0, 10)));
  expect(meaning?.readings[1]).toEqual({ ...event(6, ""), event: { column: 2 } });
});
