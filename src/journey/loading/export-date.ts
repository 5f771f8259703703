// The day an export was taken, where its file's name says it. In: a path. Out: an ISO date, or null.

const shapes = [
  /(?<!\d)(?<year>20\d\d)[-_. ]?(?<month>\d\d)[-_. ]?(?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d\d)[-_. ](?<month>\d\d)[-_. ](?<year>20\d\d)(?!\d)/g,
];

/** "commandes_2026-09-30.csv", "export-30-09-2026.csv", "20260930-deals.csv"; of two dates (from, to) the later one. */
export function exportDate(path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dates = shapes.flatMap((shape) => [...name.matchAll(shape)].flatMap(({ groups }) => dateOf(groups)));
  return dates.toSorted().at(-1) ?? null;
}

/** Nothing where there is no such day. */
function dateOf(groups: Readonly<Record<string, string>> | undefined): string[] {
  const iso = `${groups?.["year"]}-${groups?.["month"]}-${groups?.["day"]}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? [] : [iso];
}
