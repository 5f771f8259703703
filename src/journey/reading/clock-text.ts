// The hour of a date that stands in a column of its own, as SQL. In: the column and how it writes hours. Out: whether a cell is one, and the date with it.
import { CLOCK_PATTERNS } from "../../exports/meaning/clock-forms.ts";
import type { TimeCell } from "../../exports/meaning/meaning.ts";

export function isHour({ clock, clockForm }: TimeCell): string {
  return `regexp_full_match(trimmed(c${clock}), '${CLOCK_PATTERNS[clockForm ?? "written"]}')`;
}

/** A spreadsheet's serial takes a part of a day behind it; other dates take a clock. */
export function withHour({ column, clock, clockForm, shape }: TimeCell): string {
  const hour = `trimmed(c${clock})`;
  const part = `try_cast(replace(${hour}, ',', '.') as double)`;
  if (clockForm === "fraction" && shape === "excel")
    return `(try_cast(trimmed(c${column}) as double) + ${part})::varchar`;
  return `trimmed(c${column}) || ' ' || ${shown(hour, part, clockForm)}`;
}

function shown(hour: string, part: string, form: TimeCell["clockForm"]): string {
  if (form === "hours") return `${hour} || ':00'`;
  if (form === "digits")
    return `rtrim(regexp_replace(${hour}, '^([0-9]{1,2})([0-9]{2})([0-9]{2})?$', '\\1:\\2:\\3'), ':')`;
  if (form === "fraction")
    return `strftime(timestamp '2000-01-01' + to_seconds(least(round(${part} * 86400), 86399)::bigint), '%H:%M:%S')`;
  return hour;
}
