// The answers that a built site shows of one quarter, everybody together. In: the site, its quarter, and a way to read its files. Out: what the meeting saw.
import { answerFile } from "../answers/answer-file.ts";
import type { FindingsAnswer } from "../answers/finding.ts";
import { fromPublished } from "../answers/published-json.ts";
import type { EmotionsAnswer, Filter, FunnelAnswer, Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { quartersOf } from "../findings/judgeable.ts";
import type { Seen } from "./frozen-quarter.ts";

/** Reads a file of the site's answers as JSON; null where there is none. */
export type ReadAnswer = (file: string) => Promise<unknown>;

/** Null where the site has no such quarter. The comparison is the quarter before, where it has journeys. */
export async function readSeen(site: Site, quarter: string, read: ReadAnswer): Promise<Seen | null> {
  const known = quartersOf(site.periods);
  if (!known.includes(quarter)) return null;
  const compare = known[known.indexOf(quarter) - 1] ?? null;
  const filter: Filter = { period: quarter, persona: null, segment: null, through: null };
  const ask = async <A extends object>(question: Question): Promise<A | null> => {
    const file = answerFile(question, filter);
    const json = file === null ? null : await read(file);
    return json === null ? null : fromPublished<A>(json, file ?? "", question.kind);
  };
  const funnel = await ask<FunnelAnswer>({ kind: "funnel" });
  const emotion = await ask<EmotionsAnswer>({ kind: "emotion" });
  if (funnel === null || emotion === null) return null;
  const findings = await ask<FindingsAnswer>({ kind: "findings", compare });
  return { quarter, site, funnel, emotion, findings };
}
