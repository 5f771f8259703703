// All that asking about a file needs, apart from what the page needs: it is fetched once somebody asks. In: a file and answers. Out: tables, questions, the entry.
import { fromPublished } from "../../../answers/published-json.ts";
import type { Company, TouchpointRule } from "../../../company/company.ts";
import { addSource } from "../../../company/writing/add-source.ts";
import { offeredSource } from "../../../company/writing/offered-source.ts";
import {
  groupEvents,
  type UnknownEvent,
  withTouchpointLines,
} from "../../../company/writing/touchpoint-lines.ts";
import { unknownEvents } from "../../../company/writing/unknown-events.ts";
import { readAlone } from "../../../engine/read-alone.ts";
import type { Answers } from "../../../exports/asking/answers.ts";
import { type ColumnPart, columnParts } from "../../../exports/asking/column-parts.ts";
import { interpret, isHopeless, leavesWords } from "../../../exports/asking/interpret.ts";
import { nextQuestion, type Question } from "../../../exports/asking/next-question.ts";
import { formatNamed } from "../../../exports/formats/index.ts";
import { entryFor } from "../../../exports/meaning/suggest-entry.ts";
import type { Problem } from "../../../exports/problem.ts";
import type { Table } from "../../../exports/rows/table.ts";
import { tablesIn, understand } from "../../../exports/understand.ts";
import { openWorkbook } from "../../../exports/workbooks/open-workbook.ts";
import type { TellingWords } from "../../../journey/telling-words.ts";
import type { Language } from "../../../words/format.ts";

export { addSource, groupEvents, withTouchpointLines };

/** One table of the file: with its columns where it can be asked about, else why it cannot. */
export type Asked = {
  readonly name: string;
  readonly file: File;
  readonly table: Table | null;
  /** The name of the tool, for a file that needs no answer. */
  readonly known: string | null;
  readonly problems: readonly Problem[];
};

export async function openToAsk(file: File, language: Language): Promise<Asked[]> {
  const options = { mappings: [], language };
  const found: Asked[] = [];
  for (const part of await openWorkbook({ path: file.name, blob: file })) {
    const tables = await tablesIn(part, options);
    for (const [place, { meaning, problems, table }] of (await understand(part, options)).entries()) {
      const named = formatNamed(meaning?.format ?? null);
      const format = leavesWords(problems) ? null : named;
      found.push({
        file,
        name: place === 0 ? part.path : `${part.path} (${table + 1})`,
        table: isHopeless(problems) || format !== null ? null : (tables[place] ?? null),
        known: format === null ? null : format.names[language],
        problems,
      });
    }
  }
  return found;
}

export type Step = {
  readonly parts: readonly ColumnPart[];
  readonly question: Question | null;
  /** Once nothing is open; null when even then the columns lead nowhere. */
  readonly entry: string | null;
  /** Of the file's first rows: events that no rule knows. */
  readonly unknown: readonly UnknownEvent[];
};

/** The site's own rules; none where they cannot be fetched, and then no event is called unknown. */
export async function rulesOf(base: string): Promise<readonly TouchpointRule[] | null> {
  try {
    const response = await fetch(`${base}company.json`);
    return fromPublished<Company>(await response.json(), "company.json").touchpointRules;
  } catch {
    return null;
  }
}

export function stepOf(table: Table, answers: Answers, rules: readonly TouchpointRule[] | null = null): Step {
  const found = interpret(table, answers);
  const question = nextQuestion(found, answers);
  const entry =
    question === null && found.meaning !== null ? entryFor(anywhere(found.table), found.meaning) : null;
  const unknown =
    entry === null || rules === null || found.meaning === null
      ? []
      : unknownEvents(found.table, found.meaning, rules);
  return { parts: columnParts(found.table, found.meaning), question, entry, unknown };
}

export type WholeReading = {
  readonly kept: number;
  readonly aside: number;
  readonly customers: number;
  readonly interactions: number;
  readonly journeys: number;
  readonly telling: TellingWords;
  /** Why there is no journey, where there is none. */
  readonly problems: readonly Problem[];
};

/** The whole file as parcours.yaml will have it, with the site's own stages and rules; null where the entry or the engine fails. */
export async function readWhole(file: File, entry: string, base: string): Promise<WholeReading | null> {
  const mapping = offeredSource(entry);
  if (mapping === null) return null;
  try {
    const { site, problems, telling } = await readAlone(file, { base, mapping });
    const files = site?.files ?? [];
    const read = files.reduce((sum, one) => sum + one.rows_read, 0);
    const aside = files.reduce(
      (sum, one) => sum + one.set_aside.reduce((rows, { rows: n }) => rows + n, 0),
      0,
    );
    return {
      ...{ kept: read - aside, aside },
      ...{
        customers: site?.customers ?? 0,
        interactions: site?.interactions ?? 0,
        journeys: site?.journeys ?? 0,
      },
      telling: telling ?? { words: [], low: 0, high: 0 },
      problems: site === null ? problems : [],
    };
  } catch {
    return null;
  }
}

/** A file that was chosen has no folder: the entry means it wherever it lies in data/. */
function anywhere(table: Table): Table {
  return table.file.includes("/") ? table : { ...table, file: `*/${table.file}` };
}
