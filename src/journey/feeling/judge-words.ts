// How far words tell a low rating, tried on people that the model has not seen. In: rated texts and who wrote each. Out: counts, and balanced accuracy with its 95 % interval.
import type { Interval } from "../../statistics/interval.ts";
import { wilson } from "../../statistics/wilson.ts";
import { type Lesson, learnWords } from "./learn-words.ts";

export type WrittenLesson = Lesson & { readonly person: string };

/** Of rated texts: how many are low, how many the words call low, and how many of those are. */
export type Trial = {
  readonly texts: number;
  readonly low: number;
  readonly called: number;
  readonly found: number;
  /** The mean of two shares: low ones found, and others left alone. Half is chance. */
  readonly accuracy: number;
  readonly accuracy_low: number;
  readonly accuracy_high: number;
};

const FOLDS = 5;

/** Each fold's people are judged by what the others' texts taught. Both kinds of text must be there, from as many people as there are folds. */
export function judgeWords(lessons: readonly WrittenLesson[]): Trial {
  const foldOf = foldsByPerson(lessons);
  const calls = lessons.map(() => false);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ person }: WrittenLesson) => foldOf.get(person) === fold;
    const model = learnWords(lessons.filter((lesson) => !isOut(lesson)));
    lessons.forEach((lesson, at) => {
      if (isOut(lesson)) calls[at] = model(lesson.features);
    });
  }
  return trialOf(lessons, calls);
}

/** Everybody is in one fold, with all that they wrote; those who wrote something low are dealt out first, so that each fold has its share. */
export function foldsByPerson(lessons: readonly WrittenLesson[]): ReadonlyMap<string, number> {
  const low = new Set(lessons.flatMap(({ person, isLow }) => (isLow ? [person] : [])));
  const all = new Set([...low, ...lessons.map(({ person }) => person)]);
  return new Map([...all].map((person, at) => [person, at % FOLDS]));
}

export function trialOf(lessons: readonly WrittenLesson[], calls: readonly boolean[]): Trial {
  const judged = lessons.map(({ person, isLow }, at) => ({ person, isLow, isRight: calls[at] === isLow }));
  const low = shareRight(judged.filter(({ isLow }) => isLow));
  const others = shareRight(judged.filter(({ isLow }) => !isLow));
  const accuracy = (low.share + others.share) / 2;
  // Two independent intervals squared and added (R. G. Newcombe, Statistics in Medicine 17, 1998): never beyond 0…1, never of no width.
  const below = Math.hypot(low.share - low.low, others.share - others.low) / 2;
  const above = Math.hypot(low.high - low.share, others.high - others.share) / 2;
  return {
    texts: lessons.length,
    low: judged.filter(({ isLow }) => isLow).length,
    called: calls.filter((isCalled) => isCalled).length,
    found: judged.filter(({ isLow, isRight }) => isLow && isRight).length,
    accuracy,
    accuracy_low: accuracy - below,
    accuracy_high: accuracy + above,
  };
}

type Judged = { readonly person: string; readonly isRight: boolean };
type ShareRight = { readonly share: number } & Interval;

/** Wilson's interval with as many people as the texts are worth: several texts of one person are not several people. */
function shareRight(judged: readonly Judged[]): ShareRight {
  const share = judged.filter(({ isRight }) => isRight).length / judged.length;
  const n = worth(judged, share);
  return { share, ...wilson({ successes: share * n, n }) };
}

/** People whose independent texts would spread as these do; never more than there are. */
function worth(judged: readonly Judged[], share: number): number {
  const byPerson = [...Map.groupBy(judged, ({ person }) => person).values()];
  const people = byPerson.length;
  const squares = byPerson.reduce((sum, texts) => {
    const right = texts.filter(({ isRight }) => isRight).length;
    return sum + (right - share * texts.length) ** 2;
  }, 0);
  const variance = squares / judged.length ** 2;
  return variance > 0 ? Math.min(people, (share * (1 - share)) / variance) : people;
}
