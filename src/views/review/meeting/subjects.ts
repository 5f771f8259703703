// What is scored. In: what hurts, the dearest first, what the team wrote as opportunities, and what the meeting added. Out: subjects, each once, with the grade of what is known of it.
import { touchpointName } from "../../../answers/names.ts";
import type { Grade } from "../../../findings/evidence.ts";
import { mapStages } from "../../../findings/map-stages.ts";
import { dearPlaces } from "./dear-places.ts";
import { lowPlaces } from "./low-places.ts";
import type { MeetingProps, ScreenProps } from "./meeting-props.ts";

export type Subject = {
  /** The same from one build to the next. */
  readonly id: string;
  readonly name: string;
  /** Null for what nobody measures. */
  readonly grade: Grade | null;
  readonly isAdded: boolean;
};

type SubjectProps = MeetingProps & Pick<ScreenProps, "irritants" | "moves">;

const LOW = "low:";
const WRITTEN = "written:";
/** As many as fifteen minutes allow, and a screen holds. */
const MOST_LOW = 4;
const MOST_WRITTEN = 3;

/** Those that have marks stay, wherever they stand by now: minutes are written without knowing what things cost. */
export function subjectsOf(
  props: SubjectProps,
  added: readonly string[],
  marked: readonly string[] = [],
): readonly Subject[] {
  const { site, language } = props;
  const grades = new Map(mapStages(props, site, language).map(({ id, evidence }) => [id, evidence.grade]));
  const dear = dearPlaces(props)?.map(({ touchpoint }) => touchpoint);
  const hurting = dear ?? lowPlaces(props).map(({ touchpoint }) => touchpoint);
  const known = site.touchpoints.filter(({ id }) => marked.includes(`${LOW}${id}`)).map(({ id }) => id);
  const low = [...hurting.slice(0, MOST_LOW), ...known].map((touchpoint): Subject => {
    const stage = site.touchpoints.find(({ id }) => id === touchpoint)?.stage ?? null;
    return {
      id: `${LOW}${touchpoint}`,
      name: touchpointName(site, touchpoint, language),
      grade: (stage !== null && grades.get(stage)) || null,
      isAdded: false,
    };
  });
  const written = site.map
    .filter(({ lane }) => lane === "opportunities")
    .filter(({ text }, at) => at < MOST_WRITTEN || marked.includes(`${WRITTEN}${text.fr}`))
    .map(
      ({ text, stage }): Subject => ({
        ...{ id: `${WRITTEN}${text.fr}`, name: text[language], grade: grades.get(stage) ?? null },
        isAdded: false,
      }),
    );
  const own = added.map((name): Subject => ({ id: `added:${name}`, name, grade: null, isAdded: true }));
  return [...new Map([...low, ...written, ...own].map((one) => [one.id, one])).values()];
}
