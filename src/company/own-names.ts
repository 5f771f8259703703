// What the company's own files are called. In: a kind, or a name. Out: its names, in order of preference; what else lies in the folder under a name of ours. Nothing is imported: the guard runs before anything is installed.

export const OWN_KINDS = [
  "settings",
  "stages",
  "touchpoints",
  "personas",
  "themes",
  "map",
  "events",
  "decisions",
] as const;

export type OwnKind = (typeof OWN_KINDS)[number];

/** In order of preference: we write CSV, so that a workbook of the same name is what somebody saved since. */
export function namesOf(kind: OwnKind): readonly string[] {
  if (kind === "settings") return ["parcours.yaml", "parcours.yml"];
  return [`${kind}.xlsx`, `${kind}.ods`, `${kind}.csv`];
}

/** Those that are text. */
export const OWN_TEXTS: readonly string[] = OWN_KINDS.flatMap(namesOf).filter((name) =>
  /\.(?:ya?ml|csv)$/u.test(name),
);

/** Of the folder `quarters`: what a meeting saw, kept by `npm run freeze`, and what the last builds told. */
export function isKeptByCommands(name: string): boolean {
  return /^(?:20\d\d-t[1-4]|last-build)\.json$/iu.test(name);
}
