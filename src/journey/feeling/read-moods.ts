// Texts without a rating, read by what the rated ones teach. In: the tables `feedback` and `redacted_words`. Out: the table `word_moods` (whether the words of an unrated text sound low; empty where that is not sure enough), and `word_trial`, one row that says how sure it is.
import type { Database } from "../../database/database.ts";
import { loadTable, type TextRow } from "../../database/load-table.ts";
import { judgeWords, type Trial, type WrittenLesson } from "./judge-words.ts";
import { learnWords } from "./learn-words.ts";
import { wordFeatures } from "./word-features.ts";
import wordedOpinions from "./worded_opinions.sql?raw";

/**
 * What became of the unrated texts: `off` by the company's setting; `none` there are none; `few` rated ones to learn from; `unsure`: the
 * words of the rated ones do not tell their ratings well enough; `read`.
 */
type MoodStatus = "off" | "none" | "few" | "unsure" | "read";

/** Before anything is learnt: fewer people with a low rating would teach their own turns of phrase, and of few others nothing is known. */
const FEWEST_LOW = 100;
const FEWEST_OTHERS = 20;
/** What the lower bound of balanced accuracy must clear; half is chance. */
const SURE = 0.75;

/** The newest ratings are enough, and a large file of them must not hold up the build. */
const LATEST = 20_000;

type Opinion = { readonly feedback_id: number; readonly person: string; readonly words: string };
type Rated = Opinion & { readonly is_low: boolean };
type Outcome = {
  readonly status: MoodStatus;
  /** Texts without a rating. */
  readonly unrated: number;
  /** People who wrote with a rating, and those of them with a low one; null where nothing was counted. */
  readonly people: number | null;
  readonly people_low: number | null;
  readonly trial: Trial | null;
};

export async function readMoods(database: Database, isWanted: boolean): Promise<void> {
  await database.run(wordedOpinions);
  const unrated = await unratedTexts(database);
  const lessons = isWanted && unrated > 0 ? await lessonsOf(database) : [];
  const outcome = judged(lessons, isWanted, unrated);
  await loadMoods(database, outcome.status === "read" ? await moodsOf(database, lessons) : []);
  await loadOutcome(database, outcome);
}

async function unratedTexts(database: Database): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    "select count(*)::double as n from worded_opinions where is_low is null",
  );
  return row?.n ?? 0;
}

async function lessonsOf(database: Database): Promise<WrittenLesson[]> {
  const rows = await database.query<Rated>(
    `from worded_opinions where is_low is not null order by feedback_id limit ${LATEST}`,
  );
  return rows.flatMap(({ person, is_low, words }) => {
    const features = wordFeatures(words);
    return features.length === 0 ? [] : [{ person, isLow: is_low, features }];
  });
}

function judged(lessons: readonly WrittenLesson[], isWanted: boolean, unrated: number): Outcome {
  const nothing = { unrated, people: null, people_low: null, trial: null };
  if (!isWanted) return { ...nothing, status: "off" };
  if (unrated === 0) return { ...nothing, status: "none" };
  const counts = { people: peopleOf(lessons), people_low: peopleOf(lessons.filter(({ isLow }) => isLow)) };
  const others = peopleOf(lessons.filter(({ isLow }) => !isLow));
  if (counts.people_low < FEWEST_LOW || others < FEWEST_OTHERS)
    return { status: "few", unrated, ...counts, trial: null };
  const trial = judgeWords(lessons);
  return { status: trial.accuracy_low > SURE ? "read" : "unsure", unrated, ...counts, trial };
}

function peopleOf(lessons: readonly WrittenLesson[]): number {
  return new Set(lessons.map(({ person }) => person)).size;
}

/** Every rated text has its say in the model that is used. */
async function moodsOf(database: Database, lessons: readonly WrittenLesson[]): Promise<TextRow[]> {
  const soundsLow = learnWords(lessons);
  const rows = await database.query<Opinion>(
    "from worded_opinions where is_low is null order by feedback_id",
  );
  return rows.flatMap(({ feedback_id, words }) => {
    const features = wordFeatures(words);
    return features.length === 0 ? [] : [[feedback_id, String(soundsLow(features))]];
  });
}

async function loadMoods(database: Database, rows: readonly TextRow[]): Promise<void> {
  await loadTable(database, "mood_texts", ["feedback_id", "sounds_low"], rows);
  await database.run(`create or replace table word_moods as
    select feedback_id::bigint as feedback_id, sounds_low::boolean as sounds_low from mood_texts; drop table mood_texts`);
}

const COUNTS = ["unrated", "people", "people_low"] as const;
const TRIAL = [
  "texts",
  "low",
  "called",
  "found",
  "accuracy",
  "accuracy_low",
  "accuracy_high",
] as const satisfies readonly (keyof Trial)[];

async function loadOutcome(database: Database, { status, trial, ...counts }: Outcome): Promise<void> {
  const values: TextRow = [
    status,
    ...COUNTS.map((name) => counts[name]),
    ...TRIAL.map((name) => trial?.[name] ?? null),
  ];
  await loadTable(database, "trial_texts", ["status", ...COUNTS, ...TRIAL], [values]);
  const numbers = [...COUNTS, ...TRIAL].map((name) => `${name}::double as ${name}`).join(", ");
  await database.run(`create or replace table word_trial as
    select status, ${numbers} from trial_texts; drop table trial_texts`);
}
