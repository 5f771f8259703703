// The journeys of each channel, device and attribute, of the quarters that the site opens on. In: exact tables and the site. Out: file name and content, one at a time.
import type { Database } from "../database/database.ts";
import { foldTraits } from "../journey/folding/fold-traits.ts";
import { coarserGroup } from "../journey/folding/groups.ts";
import { trailColumns } from "../journey/folding/load-links.ts";
import { answerFile } from "./answer-file.ts";
import { periodCode } from "./period.ts";
import { stageNumber } from "./places.ts";
import type { PrebuiltAnswer } from "./prebuild.ts";
import { answerText } from "./published-json.ts";
import type { Filter, Question } from "./rows.ts";
import type { Site, Trait } from "./site.ts";
import { anchorOf, flowOf, readTrails, type TraitTrail } from "./trait-answer.ts";

const ANCHORS = ["start", "end"] as const;

/** In the order of quarters, kinds, directions and traits. A trait that a quarter cannot tell has no file there. */
export async function* prebuildTraits(database: Database, site: Site): AsyncGenerator<PrebuiltAnswer> {
  const kinds = new Set(site.traits.map(({ kind }) => kind));
  for (const period of new Set(site.traits.flatMap(({ periods }) => periods)))
    for (const kind of kinds) {
      const code = periodCode(period);
      const trails = await readTrails(database, kind, { period: code });
      const told = site.traits.filter((one) => one.kind === kind && one.periods.includes(period));
      yield* answersOf(trails, told, period, site);
    }
}

function* answersOf(
  trails: readonly TraitTrail[],
  told: readonly Trait[],
  period: string,
  site: Site,
): Generator<PrebuiltAnswer> {
  const columns = trailColumns(trails);
  const stages = new Map(
    site.touchpoints.map(({ number, stage }) => [number, stage === null ? 0 : stageNumber(site, stage)]),
  );
  const folding = {
    k: site.threshold,
    groups: coarserGroup,
    stageOf: (touchpoint: number) => stages.get(touchpoint) ?? 0,
  };
  for (const anchor of ANCHORS) {
    const rows = foldTraits(
      columns,
      trails.map(({ trait }) => trait),
      anchorOf(anchor, site),
      folding,
    );
    for (const { id, number } of told) {
      const own = trails.filter(({ trait }) => trait === number);
      const moves = rows.filter(({ trait }) => trait === number);
      const content = answerText(flowOf(moves, own, anchor === "end", site));
      yield { file: fileOf({ kind: "trait", anchor, trait: id }, period), content };
    }
  }
}

function fileOf(question: Question, period: string): string {
  const filter: Filter = { period, persona: null, segment: null, through: null };
  const file = answerFile(question, filter);
  if (file === null) throw new Error(`invalid foreseen question: ${JSON.stringify(question)}`);
  return file;
}
