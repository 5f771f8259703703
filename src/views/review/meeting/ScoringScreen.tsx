// Silent scoring. In: the subjects, and marks that the facilitator types. Out: fields that show nothing until all marks are in, then how they spread, then the order they give.
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { type Marks, ranked, spreadOfMarks } from "../../../review/scoring.ts";
import { formatNumber } from "../../../words/format.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { useKept } from "../kept.ts";
import { type Scoring, scoringPlace } from "../kept-places.ts";
import { MarkFields } from "./MarkFields.tsx";
import type { ScreenProps } from "./meeting-props.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

const MOST_PEOPLE = 20;
const NO_MARKS: { readonly value: Marks; readonly effort: Marks } = { value: [], effort: [] };

export function ScoringScreen(props: ScreenProps): ReactNode {
  const { language } = props;
  const words = meetingWords[language];
  const { value: scoring, change } = useKept(scoringPlace(props));
  const subjects = subjectsOf(props, scoring.added, Object.keys(scoring.marks));
  const [chosen, choose] = useState<string | null>(null);
  const subject = subjects.find(({ id }) => id === chosen) ?? subjects[0] ?? null;
  const marks = (subject && scoring.marks[subject.id]) ?? NO_MARKS;
  const mark = (id: string, part: keyof typeof NO_MARKS, next: Marks): void =>
    change((was) => ({
      ...was,
      marks: { ...was.marks, [id]: { ...(was.marks[id] ?? NO_MARKS), [part]: next } },
    }));
  const field = (part: keyof typeof NO_MARKS): ReactNode =>
    subject && (
      <MarkFields
        language={language}
        legend={words[part]}
        participants={scoring.participants}
        marks={marks[part]}
        onMarks={(next) => mark(subject.id, part, next)}
      />
    );
  const isValued = spreadOfMarks(marks.value, scoring.participants) !== null;
  const isDone = isValued && spreadOfMarks(marks.effort, scoring.participants) !== null;
  const screen = useRef<HTMLDivElement>(null);
  useNextField(screen, subject?.id ?? null, Number(isValued) + Number(isDone));
  return (
    <div className="meeting-scoring" ref={screen}>
      <Subjects {...props} {...{ subjects, scoring, change, choose }} chosen={subject?.id ?? null} />
      <section>
        {subject !== null && (
          <div key={subject.id} data-subject={subject.id}>
            <h2>{subject.name}</h2>
            {field("value")}
            {isValued ? field("effort") : <p className="meeting-quiet">{words.valueFirst}</p>}
          </div>
        )}
        <Result subjects={subjects} scoring={scoring} language={language} />
        {!subjects.some((one) => isScored(scoring, one)) && (
          <p className="meeting-quiet">{words.scoreNote}</p>
        )}
      </section>
    </div>
  );
}

type SubjectsProps = ScreenProps & {
  readonly subjects: readonly Subject[];
  readonly scoring: Scoring;
  readonly change: (next: (was: Scoring) => Scoring) => void;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** How many mark, what is marked, and what is added to it. */
function Subjects(props: SubjectsProps): ReactNode {
  const { language, subjects, scoring, change, chosen, choose } = props;
  const words = meetingWords[language];
  return (
    <section>
      <h2>{words.subjects}</h2>
      <label className="meeting-people">
        {words.participants}
        <input
          type="number"
          min={1}
          max={MOST_PEOPLE}
          value={scoring.participants}
          onChange={({ target }) => {
            const participants = Math.min(MOST_PEOPLE, Math.max(1, Math.round(Number(target.value) || 1)));
            change((was) => ({ ...was, participants }));
          }}
        />
      </label>
      {subjects.length === 0 && <p>{words.nothingToScore}</p>}
      <ul className="meeting-subjects">
        {subjects.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="meeting-subject"
              aria-pressed={one.id === chosen}
              data-scored={isScored(scoring, one) || undefined}
              onClick={() => choose(one.id)}
            >
              {isScored(scoring, one) && "✓ "}
              {one.name}
            </button>
            {one.isAdded && (
              <button
                type="button"
                className="meeting-button"
                aria-label={words.remove(one.name)}
                onClick={() =>
                  change((was) => ({ ...was, added: was.added.filter((name) => name !== one.name) }))
                }
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddSubject
        {...props}
        onAdd={(name) => {
          change((was) => (was.added.includes(name) ? was : { ...was, added: [...was.added, name] }));
          choose(`added:${name}`);
        }}
      />
    </section>
  );
}

/** The field that was typed in is gone once all are in: the hand finds effort after value, then the next subject to be scored. */
function useNextField(screen: RefObject<HTMLElement | null>, subject: string | null, done: number): void {
  const was = useRef({ subject, done });
  useEffect(() => {
    const { subject: before, done: wasDone } = was.current;
    was.current = { subject, done };
    if (before !== subject || done <= wasDone) return;
    const next =
      done === 1 ? ".meeting-marks input" : '.meeting-subject:not([data-scored], [aria-pressed="true"])';
    const chosen = '.meeting-subject[aria-pressed="true"]';
    (
      screen.current?.querySelector<HTMLElement>(next) ?? screen.current?.querySelector<HTMLElement>(chosen)
    )?.focus();
  }, [screen, subject, done]);
}

function AddSubject({
  language,
  onAdd,
}: ScreenProps & { readonly onAdd: (name: string) => void }): ReactNode {
  const words = meetingWords[language];
  const [name, setName] = useState("");
  return (
    <form
      className="meeting-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onAdd(name.trim());
        setName("");
      }}
    >
      <label>
        <span className="unseen">{words.addSubject}</span>
        <input value={name} placeholder={words.addSubject} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="meeting-button">
        {words.add}
      </button>
    </form>
  );
}

const spreadsOf = ({ marks, participants }: Scoring, { id }: Subject) => ({
  value: spreadOfMarks(marks[id]?.value ?? [], participants),
  effort: spreadOfMarks(marks[id]?.effort ?? [], participants),
});

function isScored(scoring: Scoring, subject: Subject): boolean {
  const { value, effort } = spreadsOf(scoring, subject);
  return value !== null && effort !== null;
}

type ResultProps = Pick<ScreenProps, "language"> & {
  readonly subjects: readonly Subject[];
  readonly scoring: Scoring;
};

/** Those that everybody has scored, most value for the least effort first. */
export function Result({ subjects, scoring, language }: ResultProps): ReactNode {
  const words = meetingWords[language];
  const scored = ranked(subjects.map((item) => ({ item, ...spreadsOf(scoring, item) }))).flatMap(
    ({ item, value, effort }) => (value === null || effort === null ? [] : [{ item, value, effort }]),
  );
  if (scored.length === 0) return null;
  const text = (mean: number) => formatNumber(mean, language, { digits: 1 });
  return (
    <table className="meeting-result" data-table="scores">
      <thead>
        <tr>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.effort}</th>
          <th scope="col">{words.confidence}</th>
        </tr>
      </thead>
      <tbody>
        {scored.map(({ item, value, effort }) => (
          <tr key={item.id}>
            <th scope="row">{item.name}</th>
            <td data-value={value.mean}>
              {text(value.mean)} <span className="meeting-quiet">{words.range(value.low, value.high)}</span>
            </td>
            <td data-value={effort.mean}>
              {text(effort.mean)}{" "}
              <span className="meeting-quiet">{words.range(effort.low, effort.high)}</span>
            </td>
            <td title={words.confidenceNote}>{item.grade ?? words.ungraded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
