// Writes one decision. In: the site, what was compared, and what is kept already. Out: a form whose line joins those that this browser keeps.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { FindingsAnswer } from "../../answers/finding.ts";
import { stageName, touchpointName } from "../../answers/names.ts";
import type { Bet, DecisionKind } from "../../company/company.ts";
import {
  cellsOf,
  type Draft,
  emptyDraft,
  faultOf,
  placesFor,
  provableAt,
  quarterOf,
  quartersAfter,
} from "../../review/draft-decision.ts";
import { idOf, mergedDecisions } from "../../review/kept-decisions.ts";
import { decisionWords } from "../../words/decisions.ts";
import { formatPeriod } from "../../words/format.ts";
import type { ViewProps } from "../page.ts";
import { useKept } from "./kept.ts";
import { decisionsPlace } from "./kept-places.ts";

/** Browsers let years of six digits be typed where nothing stops them. */
const LAST_DAY = "9999-12-31";

type FormProps = Pick<ViewProps, "site" | "language" | "base"> & { readonly findings: FindingsAnswer };
type Set = (change: Partial<Draft>) => void;
type PartProps = FormProps & { readonly draft: Draft; readonly set: Set };

export function DecisionForm(props: FormProps): ReactNode {
  const { site, language } = props;
  const words = decisionWords[language];
  const kept = useKept(decisionsPlace(props));
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(""));
  const [told, tell] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // The day is the reader's, unknown at build.
  useEffect(() => setDraft((was) => (was.date === "" ? emptyDraft(today()) : was)), []);
  const set: Set = (change) => {
    setDraft((was) => ({ ...was, ...change }));
    tell("");
  };
  const fault = faultOf(draft);
  const keep = (): void => {
    if (fault !== null) {
      tell(fault === "half" ? words.half : words.tooSoon(quarterOf(draft.date) ?? draft.by));
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
      lines: mergedDecisions(lines, [cells]),
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

function Words({ site, language, draft, set }: PartProps): ReactNode {
  const { fields, kinds, choose } = decisionWords[language];
  const owners = [...new Set(site.touchpoints.flatMap(({ owner }) => owner ?? []))];
  return (
    <div className="decision-fields">
      <label className="decision-wide">
        {fields.what}
        <input required value={draft.what} onChange={({ target }) => set({ what: target.value })} />
      </label>
      <label className="decision-wide">
        {fields.why}
        <input value={draft.why} onChange={({ target }) => set({ why: target.value })} />
      </label>
      <label className="decision-wide">
        {fields.known}
        <input value={draft.known} onChange={({ target }) => set({ known: target.value })} />
      </label>
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
      <label>
        {fields.due}
        <input
          type="date"
          max={LAST_DAY}
          value={draft.due}
          onChange={({ target }) => set({ due: target.value })}
        />
      </label>
      <label>
        {fields.kind}
        <select
          value={draft.kind}
          onChange={({ target }) => set({ kind: target.value as DecisionKind | "" })}
        >
          <option value="">{choose}</option>
          {Object.entries(kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {fields.date}
        <input
          type="date"
          required
          max={LAST_DAY}
          value={draft.date}
          onChange={({ target: { value: date } }) => {
            const quarters = quartersAfter(date);
            set({ date, by: quarters.includes(draft.by) ? draft.by : (quarters[0] ?? "") });
          }}
        />
      </label>
    </div>
  );
}

function BetFields(props: PartProps): ReactNode {
  const { site, language, draft, set, findings } = props;
  const words = decisionWords[language];
  const { fields, measures, directions } = words;
  const isFeeling = draft.measure === "feeling";
  const provable = provableAt(draft, findings.findings);
  const quarters = quartersAfter(draft.date);
  return (
    <fieldset className="decision-bet">
      <legend>{words.bet}</legend>
      <div className="decision-fields">
        <label>
          {fields.measure}
          <select
            value={draft.measure}
            onChange={({ target }) => set({ measure: target.value as Bet["measure"] | "", place: "" })}
          >
            <option value="">{words.noMeasure}</option>
            {Object.entries(measures).map(([measure, name]) => (
              <option key={measure} value={measure}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {fields.place}
          <select
            value={draft.place}
            disabled={draft.measure === ""}
            onChange={({ target }) => set({ place: target.value })}
          >
            <option value="">{words.choose}</option>
            {draft.measure !== "" &&
              placesFor(draft.measure, site).map(({ level, id }) => (
                <option key={`${level}:${id}`} value={`${level}:${id}`}>
                  {(level === "stage" ? stageName : touchpointName)(site, id, language)}
                </option>
              ))}
          </select>
        </label>
        <label>
          {fields.direction}
          <select
            value={draft.direction}
            disabled={draft.measure === ""}
            onChange={({ target }) => set({ direction: target.value as Bet["direction"] | "" })}
          >
            <option value="">{words.choose}</option>
            {Object.entries(directions).map(([direction, name]) => (
              <option key={direction} value={direction}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {`${fields.amount} (${isFeeling ? words.scale : words.points})`}
          <input
            type="number"
            min={0}
            max={isFeeling ? 4 : 100}
            step="any"
            disabled={draft.measure === ""}
            value={draft.amount}
            onChange={({ target }) => set({ amount: target.value })}
          />
        </label>
        <label>
          {fields.by}
          <select
            value={draft.by}
            disabled={draft.measure === ""}
            onChange={({ target }) => set({ by: target.value })}
          >
            <option value="">{words.choose}</option>
            {quarters.map((quarter) => (
              <option key={quarter} value={quarter}>
                {formatPeriod(quarter, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {fields.confidence}
          <input
            type="number"
            min={1}
            max={100}
            disabled={draft.measure === ""}
            value={draft.confidence}
            onChange={({ target }) => set({ confidence: target.value })}
          />
        </label>
      </div>
      {provable !== null && <p className="note">{words.provable(provable, isFeeling)}</p>}
    </fieldset>
  );
}

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
