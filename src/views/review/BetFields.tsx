// What a decision bets on. In: the draft and what was compared. Out: which measure, where, which way, by how much, by when and how surely, and what could be proven at all.
import type { ReactNode } from "react";
import type { FindingsAnswer } from "../../answers/finding.ts";
import { stageName, touchpointName } from "../../answers/names.ts";
import { type Draft, placesFor, provableAt, quartersAfter } from "../../review/draft-decision.ts";
import { decisionWords } from "../../words/decisions.ts";
import { formatPeriod } from "../../words/format.ts";
import type { ViewProps } from "../page.ts";
import { ChoiceField, NumberField } from "./fields.tsx";

export type DraftProps = Pick<ViewProps, "site" | "language" | "base"> & {
  readonly findings: FindingsAnswer;
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
};

export function BetFields({ site, language, draft, set, findings }: DraftProps): ReactNode {
  const words = decisionWords[language];
  const { fields, measures, directions } = words;
  const isFeeling = draft.measure === "feeling";
  const provable = provableAt(draft, findings.findings);
  const disabled = draft.measure === "";
  const places = draft.measure === "" ? [] : placesFor(draft.measure, site);
  return (
    <fieldset className="decision-bet">
      <legend>{words.bet}</legend>
      <div className="decision-fields">
        <ChoiceField
          name={fields.measure}
          value={draft.measure}
          none={words.noMeasure}
          options={Object.entries(measures)}
          onValue={(measure) => set({ measure, place: "" })}
        />
        <ChoiceField
          name={fields.place}
          value={draft.place}
          disabled={disabled}
          none={words.choose}
          options={places.map(({ level, id }) => [
            `${level}:${id}`,
            (level === "stage" ? stageName : touchpointName)(site, id, language),
          ])}
          onValue={(place) => set({ place })}
        />
        <ChoiceField
          name={fields.direction}
          value={draft.direction}
          disabled={disabled}
          none={words.choose}
          options={Object.entries(directions)}
          onValue={(direction) => set({ direction })}
        />
        <NumberField
          name={`${fields.amount} (${isFeeling ? words.scale : words.points})`}
          min={0}
          max={isFeeling ? 4 : 100}
          step="any"
          disabled={disabled}
          value={draft.amount}
          onValue={(amount) => set({ amount })}
        />
        <ChoiceField
          name={fields.by}
          value={draft.by}
          disabled={disabled}
          none={words.choose}
          options={quartersAfter(draft.date).map((quarter) => [quarter, formatPeriod(quarter, language)])}
          onValue={(by) => set({ by })}
        />
        <NumberField
          name={fields.confidence}
          min={1}
          max={100}
          disabled={disabled}
          value={draft.confidence}
          onValue={(confidence) => set({ confidence })}
        />
      </div>
      {provable !== null && <p className="note">{words.provable(provable, isFeeling)}</p>}
    </fieldset>
  );
}
