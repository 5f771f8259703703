// What the team wrote in map.csv, events.csv, decisions.csv and personas.csv, made fit to publish. In: the company. Out: the same notes, events, decisions and groups, with what tells on somebody masked.
import type { Company, CompanyEvent, Decision, Group, MapNote, Names } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { redactPortraits, redactTexts } from "./redact-labels.ts";

type Written = Pick<Company, "map" | "events" | "decisions">;
type Groups = Pick<Company, "personas" | "segments">;
type Shown = (text: string) => string;

/** Who wrote a note is published as a team; a person that the exports name, or whose name is announced, is masked. */
export async function redactWritten(database: Database, company: Company): Promise<Written> {
  const texts: string[] = [];
  writtenShown(company, (text) => {
    texts.push(text);
    return text;
  });
  if (texts.length === 0) return { map: [], events: [], decisions: [] };
  const redacted = await redactTexts(database, company, texts);
  return writtenShown(company, (text) => redacted.get(text) ?? text);
}

/** What is told of personas and segments; what they are called stays as it is written. */
export async function redactGroups(database: Database, company: Company): Promise<Groups> {
  const { personas, segments } = company;
  const texts: string[] = [];
  const keep = (text: string) => {
    texts.push(text);
    return text;
  };
  for (const group of [...personas, ...segments]) portraitShown(group, keep);
  const redacted = await redactPortraits(database, company, texts);
  const shown = (text: string) => redacted.get(text) ?? text;
  return {
    personas: personas.map((group) => portraitShown(group, shown)),
    segments: segments.map((group) => portraitShown(group, shown)),
  };
}

function portraitShown(group: Group, shown: Shown): Group {
  const told = { ...group, description: bothShown(group.description, shown) };
  if (group.portrait === undefined) return told;
  const portrait = Object.entries(group.portrait).map(
    ([name, text]) => [name, bothShown(text, shown)] as const,
  );
  return { ...told, portrait: Object.fromEntries(portrait) };
}

function writtenShown({ map, events, decisions }: Written, shown: Shown): Written {
  return {
    map: map.map((note) => noteShown(note, shown)),
    events: events.map((event) => eventShown(event, shown)),
    decisions: decisions.map((decision) => decisionShown(decision, shown)),
  };
}

function noteShown(note: MapNote, shown: Shown): MapNote {
  const { text, by, owner } = note;
  return { ...note, text: bothShown(text, shown), by: orNull(by, shown), owner: orNull(owner, shown) };
}

function eventShown(event: CompanyEvent, shown: Shown): CompanyEvent {
  return { ...event, what: bothShown(event.what, shown), who: orNull(event.who, shown) };
}

function decisionShown(decision: Decision, shown: Shown): Decision {
  const { what, why, known, owner } = decision;
  return {
    ...decision,
    id: shown(decision.id),
    what: bothShown(what, shown),
    why: orNull(why, shown),
    known: orNull(known, shown),
    owner: orNull(owner, shown),
  };
}

function bothShown({ fr, en }: Names, shown: Shown): Names {
  return { fr: shown(fr), en: shown(en) };
}

function orNull(text: string | null, shown: Shown): string | null {
  return text === null ? null : shown(text);
}
