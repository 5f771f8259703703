// The company's rules as a published site may hold them. In: the company. Out: the same; a pattern that names somebody matches nobody there.
import type { Company, Condition, Group, TouchpointRule } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { redactLabels } from "./redact-labels.ts";
import { redactGroups, redactOwned, redactWritten } from "./redact-written.ts";

/** What stages, touchpoints and personas are called stays as it is written. */
export async function redactCompany(database: Database, told: Company): Promise<Company> {
  const company = { ...told, ...(await redactOwned(database, told)) };
  const labels = await redactLabels(database, company, patternsOf(company));
  const shown = (text: string) => (isDomain(text) ? text : (labels.get(text) ?? text));
  const { segments, personas } = await redactGroups(database, company);
  return {
    ...company,
    ...(await redactWritten(database, company)),
    touchpointRules: company.touchpointRules.map((rule) => ruleShown(rule, shown)),
    segments: segments.map((group) => groupShown(group, shown)),
    personas: personas.map((group) => groupShown(group, shown)),
    themes: company.themes.map((theme) => ({
      ...theme,
      theme: shown(theme.theme),
      ...(theme.themeEnglish === undefined ? {} : { themeEnglish: shown(theme.themeEnglish) }),
      words: theme.words.filter((word) => shown(word) === word),
    })),
    sources: company.sources.map((source) => textsShown(source, shown)),
  };
}

/** "*@hotel.example": whoever writes from there, nobody by name. */
function isDomain(pattern: string): boolean {
  return pattern.split("|").every((one) => /^\s*\*@[\w.*-]+\s*$/u.test(one));
}

function patternsOf({ touchpointRules, segments, personas, themes, sources }: Company): string[] {
  const found: string[] = [];
  const keep = (text: string) => {
    found.push(text);
    return text;
  };
  for (const rule of touchpointRules) ruleShown(rule, keep);
  for (const group of [...segments, ...personas]) groupShown(group, keep);
  for (const { theme, themeEnglish = theme, words } of themes) found.push(theme, themeEnglish, ...words);
  for (const source of sources) textsShown(source, keep);
  return found;
}

type Shown = (text: string) => string;

function ruleShown(rule: TouchpointRule, shown: Shown): TouchpointRule {
  const of = (pattern: string | null) => (pattern === null ? null : shown(pattern));
  return {
    ...rule,
    source: of(rule.source),
    event: of(rule.event),
    page: of(rule.page),
    device: of(rule.device),
    via: of(rule.via),
  };
}

function groupShown(group: Group, shown: Shown): Group {
  const conditions = group.conditions.map(
    (condition): Condition => ({
      ...condition,
      field: shown(condition.field),
      pattern: shown(condition.pattern),
    }),
  );
  return { ...group, conditions };
}

/** Every text of a mapping: file patterns, columns and what they are called. */
function textsShown<T>(value: T, shown: Shown): T {
  if (typeof value === "string") return shown(value) as T;
  if (Array.isArray(value)) return value.map((one) => textsShown(one, shown)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [shown(name), textsShown(one, shown)]),
  ) as T;
}
