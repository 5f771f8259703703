// Fields of a form, each under its name. In: a name, what is written, and what to do with it. Out: a label around its field; no words of their own.
import type { ReactNode } from "react";

/** Browsers let years of six digits be typed where nothing stops them. */
const LAST_DAY = "9999-12-31";

type Field<Value extends string> = {
  readonly name: string;
  readonly value: Value | "";
  readonly onValue: (value: Value | "") => void;
  readonly disabled?: boolean;
};

/** Across the whole form. */
export function LineField({
  name,
  value,
  onValue,
  required,
}: Field<string> & { readonly required?: boolean }): ReactNode {
  return (
    <label className="decision-wide">
      {name}
      <input required={required} value={value} onChange={({ target }) => onValue(target.value)} />
    </label>
  );
}

export function DayField({
  name,
  value,
  onValue,
  ...limits
}: Field<string> & { readonly required?: boolean; readonly min?: string }): ReactNode {
  return (
    <label>
      {name}
      <input
        type="date"
        {...limits}
        max={LAST_DAY}
        value={value}
        onChange={({ target }) => onValue(target.value)}
      />
    </label>
  );
}

export function NumberField({
  name,
  value,
  onValue,
  ...limits
}: Field<string> & { readonly min: number; readonly max: number; readonly step?: "any" }): ReactNode {
  return (
    <label>
      {name}
      <input type="number" {...limits} value={value} onChange={({ target }) => onValue(target.value)} />
    </label>
  );
}

type ChoiceFieldProps<Value extends string> = Field<Value> & {
  /** What stands there before anything is chosen. */
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
};

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const { name, value, onValue, disabled, none, options } = props;
  return (
    <label>
      {name}
      <select
        value={value}
        disabled={disabled}
        onChange={({ target }) => onValue(target.value as Value | "")}
      >
        <option value="">{none}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
