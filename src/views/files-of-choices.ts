// The answers that one choice asks for, named in the page: they are on their way before its scripts have come (Shell.astro). In: a page as it is drawn at build. Out: by list and option, their files.
import { publishedFile } from "../answers/answer-file.ts";
import type { Site } from "../answers/site.ts";
import { type ChoiceList, chosenIn } from "./controls/choices.ts";
import type { PageRecord } from "./page.ts";
import { questionsOf } from "./questions.ts";
import type { ViewState } from "./state.ts";

/** "period=2026-T2": the list and its option, as the page's own script reads them from the list. */
export type FilesOfChoices = ReadonlyMap<string, readonly string[]>;

type Drawn = { readonly page: PageRecord; readonly state: ViewState; readonly site: Site };

/** Those of the lists that are chosen from first; what the page is drawn with, and what is not among `known` files, is left out. */
export function filesOfChoices(drawn: Drawn, known: ReadonlySet<string>): FilesOfChoices {
  const { page, state, site } = drawn;
  const here = new Set(filesOf(drawn));
  const offered: Partial<Record<ChoiceList, readonly string[]>> = {
    period: [...ids(site.periods), "all"],
    persona: ids(site.personas),
    segment: ids(site.segments),
  };
  const found = new Map<string, readonly string[]>();
  for (const [list, options] of Object.entries(offered) as [ChoiceList, readonly string[]][])
    for (const option of page.choices.includes(list) ? options : []) {
      const wanted = { ...state, ...chosenIn(list, option, state, site) };
      const files = filesOf({ page, site, state: wanted }).filter(
        (file) => known.has(file) && !here.has(file),
      );
      if (files.length > 0) found.set(`${list}=${option}`, files);
    }
  return found;
}

function filesOf({ page, state, site }: Drawn): readonly string[] {
  const files = questionsOf(page, { state, site }).map(({ question, filter }) =>
    publishedFile(question, filter, site),
  );
  return [...new Set(files)].filter((file) => file !== null);
}

/** As one attribute: neither names of options nor of files hold a space or a bar. */
export function choicesText(files: FilesOfChoices): string {
  return [...files].map(([choice, names]) => [choice, ...names].join(" ")).join("|");
}

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
