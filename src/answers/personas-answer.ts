// Every persona beside the others. In: the marts and a period. Out: what their journeys show, each told as a filter by that persona tells it.
import type { Database } from "../database/database.ts";
import { answerEmotions, answerFeeling } from "./emotions-answer.ts";
import type { AnswerFacts } from "./filter-values.ts";
import { answerFunnel } from "./funnel-answer.ts";
import { answerIrritants } from "./irritants-answer.ts";
import { answerPaths } from "./paths-answer.ts";
import type { Filter, PathsAnswer, PersonaAnswer, PersonasAnswer } from "./rows.ts";
import { answerTouchpoints } from "./touchpoints-answer.ts";

/** Whole paths listed of each end. */
const SHOWN = 3;

/** Of the period alone: which persona or segment is chosen elsewhere changes nothing here. */
export async function answerPersonas(
  database: Database,
  facts: AnswerFacts,
  { period }: Filter,
): Promise<PersonasAnswer> {
  const everybody: Filter = { period, persona: null, segment: null, through: null };
  const { n } = await answerTouchpoints(database, facts, everybody);
  const personas: PersonaAnswer[] = [];
  // One after the other: an answer that fails leaves none of the others at work.
  for (const { id } of n === null ? [] : facts.personas)
    personas.push(await answerPersona(database, facts, id, { ...everybody, persona: id }));
  return { kind: "personas", n, personas };
}

async function answerPersona(
  database: Database,
  facts: AnswerFacts,
  persona: string,
  filter: Filter,
): Promise<PersonaAnswer> {
  const paths = await answerPaths(database, facts, { kind: "paths", anchor: "start" }, filter);
  const funnel = await answerFunnel(database, facts, filter, true);
  const emotion = await answerEmotions(database, facts, filter, true);
  const feeling = await answerFeeling(database, facts, filter);
  const touchpoints = await answerTouchpoints(database, facts, filter);
  const irritants = await answerIrritants(database, facts, filter);
  return {
    persona,
    n: touchpoints.n,
    mature: paths.mature,
    converted: paths.converted,
    firsts: paths.nodes.filter(({ column }) => column === 0),
    variants: favourites(paths),
    funnel: { ...funnel, groups: [] },
    // Sources apart, and words, are on the page of feelings.
    emotion: { ...emotion, points: emotion.points.filter(({ source }) => source === null) },
    feeling,
    touchpoints,
    worth: irritants.worth.find(({ segment }) => segment === null) ?? null,
  };
}

/** The commonest, and the commonest that reach the goal. */
function favourites({ variants }: PathsAnswer): PathsAnswer["variants"] {
  const told = variants.filter(({ path }) => path !== null);
  const reaching = told
    .filter(({ converted }) => (converted ?? 0) > 0)
    .toSorted((a, b) => (b.converted ?? 0) - (a.converted ?? 0));
  const kept = new Set([...told.slice(0, SHOWN), ...reaching.slice(0, SHOWN)]);
  return told.filter((one) => kept.has(one));
}
