// Names of files, sources and events, made fit to publish. In: labels as the folder and the exports write them. Out: each with what tells on somebody masked.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { wordOf } from "../names/tokens.ts";
import { knownDetails } from "./known-details.ts";
import { mask } from "./mask.ts";
import { isSomebody } from "./people/somebody.ts";
import { type Known, redact } from "./redact.ts";

/** Two labels that become the same are told apart by a number. */
export async function redactLabels(
  database: Database,
  company: Company,
  labels: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = { ...(await knownDetails(database, company, labels)), isLabel: true, names: [] };
  const redacted = new Map([...new Set(labels)].map((label) => [label, redactAround(label, known)]));
  const shown = new Map<string, string>();
  const taken = new Set(labels);
  for (const label of [...new Set(labels)].sort()) {
    const masked = redacted.get(label) ?? label;
    const free = masked === label ? label : firstFree(masked, taken);
    taken.add(free);
    shown.set(label, free);
  }
  return shown;
}

/** The same for texts that need no telling apart: what the team wrote on its map, say. */
export async function redactTexts(
  database: Database,
  company: Company,
  texts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = { ...(await knownDetails(database, company, texts)), names: [] };
  return new Map([...new Set(texts)].map((text) => [text, redactAround(text, known)]));
}

/** The same for who answers for something: a team stays, somebody's name does not, known or not. */
export async function redactTeams(
  database: Database,
  company: Company,
  teams: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = { ...(await knownDetails(database, company, teams)), names: [] };
  const shown = (team: string) => (isSomebody(team, known.isSpared) ? mask : redactAround(team, known));
  return new Map([...new Set(teams)].map((team) => [team, shown(team)]));
}

/** The same for a portrait: a first name alone is the one that the team gave to nobody in particular. */
export async function redactPortraits(
  database: Database,
  company: Company,
  texts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = await knownDetails(database, company, texts);
  const isSpared = (folded: string) => known.isSpared(folded) || wordOf(folded).isFirstName;
  const told = { ...known, isSpared, names: [] };
  return new Map([...new Set(texts)].map((text) => [text, redactAround(text, told)]));
}

/** "ga4-2025-T3", "export_20260703": what a file covers is nobody's number. */
const periods =
  /((?<!\d)(?:19|20)\d{2}(?:[-_. ]?[TQS][1-4]|[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?)?(?!\d))/iu;

function redactAround(label: string, known: Known): string {
  return label
    .split(periods)
    .map((part, place) => (place % 2 === 1 ? part : redact(part, known)))
    .join("");
}

function firstFree(label: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? label : `${label} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
