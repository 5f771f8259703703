// The answers that a built site shows of one quarter, everybody together. In: the site, its quarter, and a way to read its files. Out: what the meeting saw.

import { answerFile } from "../answers/answer-file.ts";
import type { FindingsAnswer } from "../answers/finding.ts";
import { quartersOf } from "../answers/foreseen-pairs.ts";
import { fromPublished } from "../answers/published-json.ts";
import type { EmotionsAnswer, Filter, FunnelAnswer, Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Seen } from "./frozen-quarter.ts";

/** Reads a file of the site's answers as JSON; null where there is none. */
export type ReadAnswer = (file: string) => Promise<unknown>;

/** Null where the site has no such quarter. The comparison is the quarter before, where it has journeys. */
export async function readSeen(site: Site, quarter: string, read: ReadAnswer): Promise<Seen | null> {
  const known = quartersOf(site.periods);
  if (!known.includes(quarter)) return null;
  const compare = known[known.indexOf(quarter) - 1] ?? null;
  const filter = everybodyIn(quarter);
  const ask = <A extends object>(question: Question) => readOne<A>(question, filter, read);
  const funnel = await ask<FunnelAnswer>({ kind: "funnel" });
  const emotion = await ask<EmotionsAnswer>({ kind: "emotion" });
  if (funnel === null || emotion === null) return null;
  const findings = await ask<FindingsAnswer>({ kind: "findings", compare });
  return { quarter, site, funnel, emotion, findings };
}

/** What moved in the newest quarters, each against the one before; those that no file tells are left out. */
export async function readMoved(
  site: Pick<Site, "periods">,
  quarters: number,
  read: ReadAnswer,
): Promise<readonly FindingsAnswer[]> {
  const known = quartersOf(site.periods);
  const pairs = known.slice(1).map((period, at) => ({ period, compare: known[at] ?? "" }));
  const lists = await Promise.all(
    pairs
      .slice(-quarters)
      .map(({ period, compare }) =>
        readOne<FindingsAnswer>({ kind: "findings", compare }, everybodyIn(period), read),
      ),
  );
  return lists.filter((list) => list !== null);
}

function everybodyIn(period: string): Filter {
  return { period, persona: null, segment: null, through: null };
}

async function readOne<A extends object>(
  question: Question,
  filter: Filter,
  read: ReadAnswer,
): Promise<A | null> {
  const file = answerFile(question, filter);
  const json = file === null ? null : await read(file);
  return json === null ? null : fromPublished<A>(json, file ?? "", question.kind);
}
