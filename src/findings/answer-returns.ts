// Those who were interrupted on their way to the goal: who came back, with which contact afterwards and without. In: the tables of returns. Out: the answer, of all quarters and everybody at once.
import type { AnswerFacts } from "../answers/filter-values.ts";
import { touchpointId } from "../answers/places.ts";
import type { ReturnContact, ReturnStage, ReturnsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { untoldReturns } from "../answers/untested.ts";
import type { Database } from "../database/database.ts";
import { type HeldAgainst, heldAgainst, type SegmentPattern, verdictsOf } from "./held-against.ts";
import contactsSql from "./sql/return_contacts.sql?raw";
import patternsSql from "./sql/return_patterns.sql?raw";

type PatternRow = SegmentPattern & { readonly stage: number; readonly touchpoint: number };
type PauseRow = { readonly stage: number; readonly least: number; readonly most: number };
type NamedRow = {
  readonly touchpoint: number;
  readonly fr: string;
  readonly en: string | null;
  readonly places: number;
};
type ReturnFacts = Omit<AnswerFacts, "touchpoints"> & Pick<Site, "touchpoints" | "verdict_n">;
type Measured = HeldAgainst & { readonly stage: number; readonly touchpoint: number };

/** "touchpoint" of the rows that are of everybody. */
const EVERYBODY = 0;
const PAUSES = `select stage_id::integer as stage, min(days)::double as least, max(days)::double as most
  from return_pauses group by stage_id order by stage_id`;

/** Measured at build, or by the machine that read the exports; `buildReturnTables` came before. */
export async function answerReturns(database: Database, facts: ReturnFacts): Promise<ReturnsAnswer> {
  const patterns = await database.query<PatternRow>(patternsSql);
  const pauses = await database.query<PauseRow>(PAUSES);
  const named = await database.query<NamedRow>(contactsSql);
  const groups = [...Map.groupBy(patterns, ({ stage, touchpoint }) => `${stage} ${touchpoint}`).values()];
  const measured = groups.flatMap((rows): Measured[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { stage, touchpoint } = first;
    return [{ stage, touchpoint, ...heldAgainst(rows, facts.verdict_n) }];
  });
  const compared = measured.filter(({ touchpoint }) => touchpoint !== EVERYBODY);
  const verdicts = verdictsOf(compared);
  const contacts = compared.map(({ stage, touchpoint, p, ...figures }, at) => ({
    stage,
    contact: {
      touchpoint: touchpointId(facts, touchpoint),
      names: namesOf(touchpoint, named, facts),
      ...figures,
      verdict: verdicts[at] ?? "too-few",
    } satisfies ReturnContact,
  }));
  const stages = measured.flatMap(({ stage, touchpoint, n, count }): ReturnStage[] => {
    const id = facts.stages[stage - 1]?.id;
    const pause = pauses.find((one) => one.stage === stage);
    if (touchpoint !== EVERYBODY || n < facts.threshold || id === undefined || pause === undefined) return [];
    return [
      {
        stage: id,
        ...{ n, count, least_days: pause.least, most_days: pause.most },
        contacts: contacts
          .flatMap((one) => (one.stage === stage ? [one.contact] : []))
          .toSorted((a, b) => (b.difference ?? -2) - (a.difference ?? -2)),
      },
    ];
  });
  return {
    ...untoldReturns,
    told: true,
    n: stages.length === 0 ? null : Math.max(...stages.map(({ n }) => n)),
    stages,
  };
}

/** Of several touchpoints of one name, that name; of one alone what the site calls it, which may say its channel. */
function namesOf(touchpoint: number, named: readonly NamedRow[], facts: ReturnFacts): ReturnContact["names"] {
  const row = named.find((one) => one.touchpoint === touchpoint);
  const known = facts.touchpoints.find(({ number }) => number === touchpoint)?.names;
  if (row !== undefined && (row.places > 1 || known === undefined))
    return { fr: row.fr, en: row.en ?? row.fr };
  return known ?? { fr: "", en: "" };
}
