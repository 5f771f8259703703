// What is not on the site, said last in the terminal, where it is read. In: the loaded files and what is at no touchpoint. Out: lines; none where nothing is left aside.
import type { Company } from "../company/company.ts";
import { type LoadedFile, rowsKept } from "../journey/loading/loaded-file.ts";
import type { Unclassified } from "../journey/unclassified.ts";
import { leftAsideWords } from "../words/left-aside.ts";

export function leftAsideLines(
  files: readonly LoadedFile[],
  { interactions, all, events }: Unclassified,
  { language, stages }: Pick<Company, "language" | "stages">,
): string[] {
  const words = leftAsideWords[language];
  const read = files.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const kept = files.reduce((sum, file) => sum + rowsKept(file), 0);
  const useless = files.filter((file) => rowsKept(file) === 0).map(({ file }) => file);
  const stage = stages[0]?.names[language] ?? "";
  return [
    ...(kept < read ? [words.rows(read - kept, read)] : []),
    ...(useless.length > 0 ? [words.files(useless, files.length)] : []),
    ...(interactions > 0 ? [words.interactions(interactions, all, events)] : []),
    ...events.map(({ event, source }) => `    ${event};;${stage};Site;;;;${source};${event};;;`),
  ];
}
