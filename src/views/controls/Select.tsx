// One labelled choice. In: options and the chosen value. Out: a native select, which every keyboard and screen reader knows.
import type { ReactNode } from "react";

export type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
};

export function Select({ name, label, value, options, onChange }: SelectProps): ReactNode {
  return (
    <label className="select">
      <span>{label}</span>
      <select name={name} value={value} autoComplete="off" onChange={(event) => onChange(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
