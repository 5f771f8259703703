// The sheets of A3 that a map is printed on. In: its stages. Out: the stages of each sheet.

/** Stages that a sheet of A3 holds at 7 points. */
const SHEET_STAGES = 5;

/** As many on each sheet, as far as that goes: six stages are three and three, not five and a lonely one. */
export function sheetsOf<Stage>(stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const sheets = Math.ceil(stages.length / SHEET_STAGES);
  const size = Math.ceil(stages.length / Math.max(1, sheets));
  return Array.from({ length: sheets }, (_, at) => stages.slice(at * size, (at + 1) * size));
}
