// One labelled choice. In: options and the chosen value. Out: a native select, which every keyboard and screen reader knows.
import { type ReactNode, useState } from "react";

export type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  /** What the value was taken from: a choice that the page has not followed yet is forgotten with it. */
  readonly from: object;
};

export function Select({ name, label, value, options, onChange, from }: SelectProps): ReactNode {
  const [shown, choose] = useShownChoice(value, from);
  const change = (choice: string): void => {
    choose(choice);
    onChange(choice);
  };
  return (
    <label className="select">
      <span>{label}</span>
      <select name={name} value={shown} autoComplete="off" onChange={(event) => change(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was just chosen is shown at once: the page takes a moment to follow. */
function useShownChoice(
  value: string,
  from: object,
): readonly [shown: string, choose: (choice: string) => void] {
  const [choice, setChoice] = useState<{ readonly value: string; readonly from: object } | null>(null);
  const isNews = choice !== null && choice.from === from;
  return [isNews ? choice.value : value, (chosen) => setChoice({ value: chosen, from })];
}
