// What the team wrote in map.csv, events.csv, decisions.csv, personas.csv and touchpoints.csv, made fit to publish. In: the company. Out: the same notes, events, decisions, groups and owners, with what tells on somebody masked.
import type {
  Company,
  CompanyEvent,
  Decision,
  Group,
  MapNote,
  Names,
  TouchpointRule,
} from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { redactPortraits, redactTeams, redactTexts } from "./redact-labels.ts";

type Written = Pick<Company, "map" | "events" | "decisions">;
type Groups = Pick<Company, "personas" | "segments">;
type Owned = Pick<Company, "touchpointRules" | "objectives">;
type Shown = (text: string) => string;
/** Sentences, and who answers for something. */
type BothShown = { readonly text: Shown; readonly team: Shown };

/** Who wrote a note is published as a team: of a person nothing is, nor of one that the exports name, or whose name is announced. */
export async function redactWritten(database: Database, company: Company): Promise<Written> {
  return redactBoth(database, company, (both) => writtenShown(company, both));
}

/** Who answers for a touchpoint, and what the company wants to reach. */
export async function redactOwned(database: Database, company: Company): Promise<Owned> {
  return redactBoth(database, company, ({ text, team }) => ({
    touchpointRules: company.touchpointRules.map((rule) => ownerShown(rule, team)),
    objectives: company.objectives.map((one) => ({ ...one, text: bothShown(one.text, text) })),
  }));
}

/** Who is masked in one language is called by no name in the other. */
function ownerShown({ ownerEnglish, ...rule }: TouchpointRule, team: Shown): TouchpointRule {
  const owner = orNull(rule.owner, team);
  if (ownerEnglish === undefined) return { ...rule, owner };
  const isTold = team(ownerEnglish) === ownerEnglish && owner === rule.owner;
  return { ...rule, owner, ...(isTold ? { ownerEnglish } : {}) };
}

/** Gathers what is to be shown by showing it once as it is. */
async function redactBoth<T>(database: Database, company: Company, show: (both: BothShown) => T): Promise<T> {
  const [texts, teams]: [string[], string[]] = [[], []];
  const kept = (into: string[]) => (text: string) => {
    into.push(text);
    return text;
  };
  const asWritten = show({ text: kept(texts), team: kept(teams) });
  if (texts.length + teams.length === 0) return asWritten;
  const redacted = await redactTexts(database, company, texts);
  const redactedTeams = await redactTeams(database, company, teams);
  return show({
    text: (text) => redacted.get(text) ?? text,
    team: (text) => redactedTeams.get(text) ?? text,
  });
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

function writtenShown({ map, events, decisions }: Written, shown: BothShown): Written {
  return {
    map: map.map((note) => noteShown(note, shown)),
    events: events.map((event) => eventShown(event, shown)),
    decisions: decisions.map((decision) => decisionShown(decision, shown)),
  };
}

function noteShown(note: MapNote, { text: shown, team }: BothShown): MapNote {
  const { text, by, owner } = note;
  return { ...note, text: bothShown(text, shown), by: orNull(by, team), owner: orNull(owner, team) };
}

function eventShown(event: CompanyEvent, { text: shown, team }: BothShown): CompanyEvent {
  return { ...event, what: bothShown(event.what, shown), who: orNull(event.who, team) };
}

function decisionShown(decision: Decision, { text: shown, team }: BothShown): Decision {
  const { what, why, known, owner } = decision;
  return {
    ...decision,
    id: shown(decision.id),
    what: bothShown(what, shown),
    why: orNull(why, shown),
    known: orNull(known, shown),
    owner: orNull(owner, team),
  };
}

function bothShown({ fr, en }: Names, shown: Shown): Names {
  return { fr: shown(fr), en: shown(en) };
}

function orNull(text: string | null, shown: Shown): string | null {
  return text === null ? null : shown(text);
}
