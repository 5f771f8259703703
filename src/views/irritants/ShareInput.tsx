// The part of lost journeys that could be kept. In: the share in the address. Out: a slider with its value, which changes the address once let go.
import { type ReactNode, useState } from "react";
import { formatPercent } from "../../words/format.ts";
import { irritantWords } from "../../words/irritants.ts";
import type { IrritantsProps } from "./irritants-props.ts";

export function ShareInput({ state, language, live }: IrritantsProps): ReactNode {
  const words = irritantWords[language];
  const [moving, move] = useState<{ readonly value: string; readonly from: object } | null>(null);
  // What the slider shows until the page has followed: a change of page or filter forgets it.
  const value = moving !== null && moving.from === state ? moving.value : state.share;
  const settle = (): void => {
    if (value !== state.share) live?.change({ share: value });
  };
  return (
    <div className="share-choice">
      <label>
        <span>{words.share}</span>{" "}
        <input
          type="range"
          name="share"
          min={0}
          max={100}
          step={5}
          value={value}
          disabled={live === null}
          onChange={(event) => move({ value: event.target.value, from: state })}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />{" "}
        <output>{formatPercent(Number(value) / 100, language)}</output>
      </label>
      <p className="note">{words.shareNote}</p>
    </div>
  );
}
