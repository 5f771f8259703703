// What a session lives on, without a browser. In: a first address; how long answers take. Out: a history, and who answers.
import type { Asker } from "../../src/answers/asker.ts";
import type { Answer, Filter, Question } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import { problem } from "../../src/exports/problem.ts";
import type { Address } from "../../src/views/place.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleAnswer } from "../fixtures/write-sample-site.ts";

/** A history as the browser's: push forgets what was ahead, back goes one step. */
export function fakeAddress(start: string): Address & { urls: string[]; back(): void; at(): string } {
  const urls = [start];
  let here = 0;
  return {
    urls,
    at: () => urls[here] ?? "",
    back: () => {
      here -= 1;
    },
    read: () => {
      const { pathname, search, hash } = new URL(urls[here] ?? "", "https://parcours.example");
      return { path: pathname, search, fragment: hash };
    },
    push: (url) => {
      urls.splice(here + 1, urls.length, url);
      here += 1;
    },
    replace: (url) => {
      urls[here] = url;
    },
  };
}

type Delay = (filter: Filter) => Promise<void> | undefined;

export function fakeAsker(delay: Delay = () => undefined): Asker & { loaded: number } {
  let site: Site = sampleSite;
  const asker = {
    loaded: 0,
    site: () => site,
    ask: async (question: Question, filter: Filter) => {
      await delay(filter);
      return { answer: sampleAnswer(question, filter) as Answer, from: "prebuilt" as const };
    },
    status: () => "idle" as const,
    onStatus: () => () => {},
    warm: () => {},
    load: async (files: readonly File[]) => {
      asker.loaded += files.length;
      const problems = [problem("not-csv" as never, files[0]?.name ?? "")];
      if (files[0]?.name === "photo.png") return { site: null, problems };
      site = { ...sampleSite, title: "Mes données", personas: [] };
      return { site, problems };
    },
    reset: () => {
      site = sampleSite;
    },
  };
  return asker as unknown as Asker & { loaded: number };
}
