// What is scored. In: what hurts, what the team wrote as opportunities, and what the meeting added. Out: subjects, each once, with the grade of what is known of it.
import type { Grade } from "../../../findings/evidence.ts";
import { mapStages } from "../../../findings/map-stages.ts";
import { lowPlaces } from "./low-places.ts";
import type { MeetingProps } from "./meeting-props.ts";

export type Subject = {
  /** The same from one build to the next. */
  readonly id: string;
  readonly name: string;
  /** Null for what nobody measures. */
  readonly grade: Grade | null;
  readonly isAdded: boolean;
};

/** As many as ninety minutes allow. */
const MOST_LOW = 5;
const MOST_WRITTEN = 4;

export function subjectsOf(props: MeetingProps, added: readonly string[]): readonly Subject[] {
  const { site, language } = props;
  const grades = new Map(mapStages(props, site, language).map(({ id, evidence }) => [id, evidence.grade]));
  const low = lowPlaces(props)
    .slice(0, MOST_LOW)
    .map(
      ({ irritant, name, grade }): Subject => ({
        ...{ id: `low:${irritant.touchpoint}`, name, grade },
        isAdded: false,
      }),
    );
  const written = site.map
    .filter(({ lane }) => lane === "opportunities")
    .slice(0, MOST_WRITTEN)
    .map(
      ({ text, stage }): Subject => ({
        ...{ id: `written:${text.fr}`, name: text[language], grade: grades.get(stage) ?? null },
        isAdded: false,
      }),
    );
  const own = added.map((name): Subject => ({ id: `added:${name}`, name, grade: null, isAdded: true }));
  return [...new Map([...low, ...written, ...own].map((one) => [one.id, one])).values()];
}
