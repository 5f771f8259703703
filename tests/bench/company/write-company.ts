// The bench's company as Parcours reads it. In: a folder. Out: parcours.yaml and the spreadsheets of the model, written there.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  events,
  type Group,
  gapDays,
  personas,
  segments,
  stages,
  type Touchpoint,
  timeZone,
  touchpoints,
} from "./model.ts";

export function writeCompany(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = {
    "parcours.yaml": settings(),
    "stages.csv": sheet("etape", stages),
    "touchpoints.csv": sheet(
      "point_de_contact;etape;canal;sens;responsable;source;evenement;page;appareil;origine",
      touchpoints.map(touchpointLine),
    ),
    "personas.csv": sheet("type;nom;regle", [
      ...segments.map((group) => groupLine("segment", group)),
      ...personas.map((group) => groupLine("persona", group)),
    ]),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function settings(): string {
  return `title: Banc d'essai
language: fr
currency: EUR
time_zone: ${timeZone}
journey_gap_days: ${gapDays}
conversion_window_days: ${gapDays}
small_group: 5
goal_stage: ${stages[2]}
sources:
  - file: reviews/survey.csv
    name: enquete
    zone: utc
    keys: { visitor: visitor_id }
    feedback: { time: answered_at, event: ${events[8]}, rating: score, scale: nps, text: comment }
`;
}

function sheet(header: string, lines: readonly string[]): string {
  return `\uFEFF${[header, ...lines].join("\n")}\n`;
}

function touchpointLine({ name, stage, channel, event, devices, medium }: Touchpoint): string {
  const cells = [name, stages[stage], channel, "entrant", "", "", event, "", devices?.join("|"), medium];
  return cells.map((cell) => cell ?? "").join(";");
}

const frenchFields = { medium: "origine", device: "appareil", event: "evenement" } as const;

function groupLine(type: "persona" | "segment", { name, rule }: Group): string {
  return [type, name, rule ? `${frenchFields[rule.field]} = ${rule.is}` : ""].join(";");
}
