// A page of the sample company without a browser. In: what differs from the default. Out: its props, and markup with plain spaces.
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { problemList } from "../../src/views/controls/problem-list.ts";
import type { LivePart } from "../../src/views/live-part.ts";
import type { PageAnswers, PageProps, ViewProps } from "../../src/views/page.ts";
import { pageNamed, pages } from "../../src/views/page-table.ts";
import { answersOf } from "../../src/views/questions.ts";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleAnswer } from "../fixtures/write-sample-site.ts";

/** Props of a page drawn at build, with the sample's own answers. */
export async function pageProps(name: string, change: Partial<PageProps> = {}): Promise<PageProps> {
  const page = pageNamed(name);
  // A test may draw any page, and what is wrong with its files.
  await Promise.all([...pages.map(({ view }) => view.come()), problemList.come()]);
  const state = change.state ?? defaultState(sampleSite);
  const answers: PageAnswers = await answersOf(
    page,
    { state, site: change.site ?? sampleSite },
    async (question, filter) => sampleAnswer(question, filter) as never,
  );
  return {
    page,
    language: "fr",
    base: "/",
    site: sampleSite,
    state,
    answers,
    status: "ready",
    revision: 0,
    live: null,
    ...change,
  };
}

/** Props of a view, as its page hands them down. */
export async function viewProps(name: string, change: Partial<PageProps> = {}): Promise<ViewProps> {
  return { ...(await pageProps(name, change)), pages, live: null };
}

/** A live part where nothing happens. */
export function livePart(change: Partial<LivePart> = {}): LivePart {
  return {
    wanted: defaultState(sampleSite),
    actions: {
      change: () => {},
      visit: () => {},
      expect: () => {},
      open: () => {},
      cancel: () => {},
      backToPublished: () => {},
    },
    engine: "idle",
    unknown: [],
    ownFiles: 0,
    readingFiles: 0,
    progress: null,
    unusable: null,
    problems: [],
    ...change,
  };
}

/** Markup as the build writes it; special spaces made plain so that sentences can be read in tests. */
export function markup(node: ReactNode): string {
  return renderToStaticMarkup(node).replace(/[\u00A0\u202F]/g, " ");
}

/** The text between tags. */
export function textIn(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
