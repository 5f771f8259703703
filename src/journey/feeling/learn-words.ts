// A small linear model of which words go with a low rating. In: texts as features, and which of them were rated low. Out: a function from features to "low or not".

/** A rated text. */
export type Lesson = { readonly features: readonly string[]; readonly isLow: boolean };
export type Model = (features: readonly string[]) => boolean;

/** A feature of fewer texts teaches nothing that holds for the next. */
const FEWEST = 2;

/**
 * Naive Bayes with balanced classes: a feature weighs the logarithm of how much more often it stands in low texts than in others, one text of
 * each kind added to both; how rare low ratings are does not count. Where few texts are low it finds more of them than regression does. Weights
 * are whole millionths: sums are exact, so that every engine says the same of a text whatever its logarithms' last digits.
 */
export function learnWords(lessons: readonly Lesson[]): Model {
  const weights = weigh(lessons);
  return (features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) > 0;
}

function weigh(lessons: readonly Lesson[]): Map<string, number> {
  const low = timesOf(lessons.filter(({ isLow }) => isLow));
  const others = timesOf(lessons.filter(({ isLow }) => !isLow));
  const known = [...new Set([...low.keys(), ...others.keys()])].filter(
    (feature) => (low.get(feature) ?? 0) + (others.get(feature) ?? 0) >= FEWEST,
  );
  const total = (times: ReadonlyMap<string, number>) =>
    known.reduce((sum, feature) => sum + (times.get(feature) ?? 0) + 1, 0);
  const [allLow, allOthers] = [total(low), total(others)];
  return new Map(
    known.map((feature) => {
      const odds = ((low.get(feature) ?? 0) + 1) / allLow / (((others.get(feature) ?? 0) + 1) / allOthers);
      return [feature, Math.round(Math.log(odds) * 1e6)];
    }),
  );
}

function timesOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return times;
}
