// Writes one decision. In: the site, what was compared, and what is kept already. Out: a form whose line joins those that this browser keeps.
import { type ReactNode, useEffect, useRef, useState } from "react";
import {
  cellsOf,
  type Draft,
  emptyDraft,
  faultOf,
  quarterOf,
  quartersAfter,
} from "../../review/draft-decision.ts";
import { idOf } from "../../review/kept-decisions.ts";
import { decisionWords } from "../../words/decisions.ts";
import { BetFields, type DraftProps } from "./BetFields.tsx";
import { ChoiceField, DayField, LineField } from "./fields.tsx";
import { useKept } from "./kept.ts";
import { decisionsPlace } from "./kept-places.ts";
import { today } from "./today.ts";

type FormProps = Omit<DraftProps, "draft" | "set">;

export function DecisionForm(props: FormProps): ReactNode {
  const { site, language } = props;
  const words = decisionWords[language];
  const kept = useKept(decisionsPlace(props));
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(""));
  const [told, tell] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // The day is the reader's, unknown at build.
  useEffect(() => setDraft((was) => (was.date === "" ? emptyDraft(today()) : was)), []);
  const set: DraftProps["set"] = (change) => {
    setDraft((was) => ({ ...was, ...change }));
    tell("");
  };
  const fault = faultOf(draft);
  const keep = (): void => {
    if (fault !== null) {
      const soon = words.tooSoon(quarterOf(draft.date) ?? draft.by);
      tell({ half: words.half, undecided: words.undecided, soon }[fault]);
      return;
    }
    const cells = cellsOf(draft, words);
    const id = idOf(cells);
    if (site.decisions.some((one) => one.id === id)) {
      tell(words.already);
      return;
    }
    const isKnown = kept.value.lines.some((one) => idOf(one) === id);
    kept.change(({ lines, taken }) => ({
      // Written anew, it is as it stands in the form, what is empty too.
      lines: [...lines.filter((one) => idOf(one) !== id), cells],
      taken: taken.filter((one) => one !== id),
      dropped: null,
    }));
    tell((isKnown ? words.replaced : words.added)(cells.what));
    setDraft({ ...emptyDraft(draft.date) });
    form.current?.querySelector("input")?.focus();
  };
  return (
    <form
      ref={form}
      className="decision-form live-only"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Words {...props} draft={draft} set={set} />
      <BetFields {...props} draft={draft} set={set} />
      <p className="decision-keep">
        <button type="submit" className="button">
          {words.add}
        </button>{" "}
        <span role="status">{told}</span>
      </p>
    </form>
  );
}

function Words({ site, language, draft, set }: DraftProps): ReactNode {
  const { fields, kinds, choose } = decisionWords[language];
  const owners = [...new Set(site.touchpoints.flatMap(({ owner }) => owner ?? []))];
  return (
    <div className="decision-fields">
      <LineField name={fields.what} required value={draft.what} onValue={(what) => set({ what })} />
      <LineField name={fields.why} value={draft.why} onValue={(why) => set({ why })} />
      <LineField name={fields.known} value={draft.known} onValue={(known) => set({ known })} />
      <label>
        {fields.owner}
        <input
          list="decision-owners"
          value={draft.owner}
          onChange={({ target }) => set({ owner: target.value })}
        />
        <datalist id="decision-owners">
          {owners.map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
      </label>
      <DayField name={fields.due} value={draft.due} onValue={(due) => set({ due })} />
      <DayField name={fields.done} min={draft.date} value={draft.done} onValue={(done) => set({ done })} />
      <ChoiceField
        name={fields.kind}
        value={draft.kind}
        none={choose}
        options={Object.entries(kinds)}
        onValue={(kind) => set({ kind })}
      />
      <DayField
        name={fields.date}
        required
        value={draft.date}
        onValue={(date) => {
          const quarters = quartersAfter(date);
          set({ date, by: quarters.includes(draft.by) ? draft.by : (quarters[0] ?? "") });
        }}
      />
    </div>
  );
}
