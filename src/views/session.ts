// The live part without its looks. In: an asker and the address. Out: what is shown and what is wanted; the latest wish wins.
import type { Asker, EngineStatus, Progress } from "../answers/asker.ts";
import { OtherVersion } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import { problemList } from "./controls/problem-list.ts";
import { href, pageAt } from "./href.ts";
import type { FilesRead, ViewStatus } from "./live-part.ts";
import type { PageAnswers, PageRecord } from "./page.ts";
import { home, pages } from "./page-table.ts";
import { answersOf } from "./questions.ts";
import { readState, type ViewState, writeState } from "./state.ts";
import { type UnknownChoice, unknownChoices } from "./unknown-choices.ts";

type Place = { readonly page: PageRecord; readonly language: Language; readonly state: ViewState };

/** A place with its answers: what is on screen. */
export type Picture = {
  readonly place: Place;
  readonly site: Site;
  readonly answers: PageAnswers;
  readonly status: ViewStatus;
};

export type Snapshot = FilesRead & {
  readonly picture: Picture;
  /** The latest wish, once it is shown or late. */
  readonly wanted: Place;
  /** Whether an answer is on its way, and late. */
  readonly awaited: "nothing" | "answer" | "late";
  /** +1 at each new picture. */
  readonly revision: number;
  readonly engine: EngineStatus;
  /** What the address asked for and the data does not know, until something else is chosen. */
  readonly unknown: readonly UnknownChoice[];
};

/** The browser's address bar and history; a test passes its own. */
export type Address = {
  read(): { readonly path: string; readonly search: string };
  push(url: string): void;
  replace(url: string): void;
};

export type Session = {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Another state of the same page; a new entry in the history. */
  readonly change: (choices: Partial<ViewState>) => Promise<void>;
  readonly visit: (page: PageRecord, language: Language) => Promise<void>;
  /** The address changed by itself (Back, Forward). */
  readonly follow: () => Promise<void>;
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Gives up the files that are being read. */
  readonly cancel: () => void;
  readonly backToPublished: () => Promise<void>;
};

/** How long an answer may take before the reader is told that it is on its way, in milliseconds: what comes sooner is one repaint, not two. */
const PATIENCE_MS = 60;

const NOTHING_READ: FilesRead = {
  ownFiles: 0,
  readingFiles: 0,
  progress: null,
  unusable: null,
  problems: [],
};

/** Reads the address, waits for the first picture, then keeps both in step. */
export async function createSession(asker: Asker, base: string, address: Address): Promise<Session> {
  const start = placeAt(address, base, asker.site());
  let snapshot: Snapshot = {
    picture: await pictureOf(start, asker),
    wanted: start,
    awaited: "nothing",
    revision: 1,
    engine: asker.status(),
    unknown: unknownAt(address, asker.site()),
    ...NOTHING_READ,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  asker.onStatus((engine) => set({ engine }));

  let wish = start;
  let late: ReturnType<typeof setTimeout> | undefined;
  const want = async (wanted: Place): Promise<void> => {
    wish = wanted;
    clearTimeout(late);
    // Asked before anything is drawn: the engine answers meanwhile.
    const coming = pictureOf(wanted, asker);
    set({ awaited: "answer" });
    late = setTimeout(() => set({ wanted, awaited: "late" }), PATIENCE_MS);
    const picture = await coming;
    // A slower answer to an earlier wish must not replace the latest one.
    if (wish !== wanted) return;
    clearTimeout(late);
    set({ wanted, picture, awaited: "nothing", revision: snapshot.revision + 1 });
  };
  const go = (place: Place): Promise<void> => {
    address.push(urlOf(place, base, asker.site()));
    if (snapshot.unknown.length > 0) set({ unknown: [] });
    return want(place);
  };
  /** The same page and choices over other data; what that data does not know falls back to its default. */
  const reread = (): Promise<void> => {
    const { page, language, state } = wish;
    const site = asker.site();
    const unknown = unknownChoices(writeState(state, snapshot.picture.site), site);
    if (unknown.length + snapshot.unknown.length > 0) set({ unknown });
    const place = { page, language, state: readState(writeState(state, site), site) };
    address.replace(urlOf(place, base, site));
    return want(place);
  };

  /** The place and the address from which dropped files were first opened: the way back leads there. */
  let before: { readonly place: Place; readonly url: string } | null = null;
  /** Files dropped since, a return or a change of mind make a reading stale. */
  let reading = 0;

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (choices) => go({ ...wish, state: { ...wish.state, ...choices } }),
    visit: (page, language) => go({ ...wish, page, language }),
    follow: () => {
      set({ unknown: unknownAt(address, asker.site()) });
      return want(placeAt(address, base, asker.site()));
    },
    open: async (files) => {
      reading += 1;
      const turn = reading;
      const isStale = () => turn !== reading;
      set({ readingFiles: files.length, progress: null, unusable: null, problems: [] });
      const loaded = await loadedFrom(files, asker, (progress) => isStale() || set({ progress }));
      if (isStale()) return;
      set({ readingFiles: 0, progress: null, ...loaded.change });
      if (loaded.usable) {
        before ??= { place: wish, url: here(address) };
        set({ ownFiles: files.length });
        await reread();
      }
    },
    cancel: () => {
      reading += 1;
      asker.cancel();
      set({ readingFiles: 0, progress: null });
    },
    backToPublished: async () => {
      reading += 1;
      asker.reset();
      set(NOTHING_READ);
      if (before === null) return reread();
      const { place, url } = before;
      before = null;
      address.replace(url);
      set({ unknown: unknownAt(address, asker.site()) });
      await want(place);
    },
  };
}

/** Chooses before there is a session: an entry in the history, as every choice is. */
export function choose(
  address: Address,
  base: string,
  site: Site,
  choice: (state: ViewState) => ViewState,
): void {
  const place = placeAt(address, base, site);
  address.push(urlOf({ ...place, state: choice(place.state) }, base, site));
}

type LoadedChange = Pick<Snapshot, "unusable" | "problems">;

/** What dropped files gave; an engine that could not start is told apart from files that hold nothing. */
async function loadedFrom(
  files: readonly File[],
  asker: Asker,
  tell: (progress: Progress) => void,
): Promise<{ readonly usable: boolean; readonly change: LoadedChange }> {
  try {
    const { site, problems } = await asker.load(files, tell);
    if (problems.length > 0) await problemList.come();
    // Files dropped since, or a return to the published data, make these stale: then the page is not about them.
    const usable = site !== null && asker.site() === site;
    return { usable, change: { unusable: site === null ? "files" : null, problems } };
  } catch (cause) {
    console.warn("dropped files could not be read:", cause);
    return { usable: false, change: { unusable: "engine", problems: [] } };
  }
}

/** Page, language and state of an address; an address of no page (a copy under another name) is the home page. */
function placeAt(address: Address, base: string, site: Site): Place {
  const { path, search } = address.read();
  const { page, language } = pageAt(path, base, pages) ?? { page: home, language: "fr" };
  return { page, language, state: readState(search, site) };
}

function here(address: Address): string {
  const { path, search } = address.read();
  return path + search;
}

function unknownAt(address: Address, site: Site): readonly UnknownChoice[] {
  return unknownChoices(address.read().search, site);
}

function urlOf({ page, language, state }: Place, base: string, site: Site): string {
  return href(page, language, base, writeState(state, site));
}

async function pictureOf(place: Place, asker: Asker): Promise<Picture> {
  const site = asker.site();
  try {
    const answered = answersOf(place.page, { state: place.state, site }, async (question, filter) => {
      const { answer } = await asker.ask(question, filter);
      return answer;
    });
    const [answers] = await Promise.all([answered, place.page.view.come()]);
    return { place, site, answers, status: isTooSmall(answers) ? "empty" : "ready" };
  } catch (cause) {
    console.warn("no answer:", cause);
    return { place, site, answers: {}, status: cause instanceof OtherVersion ? "outdated" : "failed" };
  }
}

/** Every answer of the page hides a group under the threshold. */
function isTooSmall(answers: PageAnswers): boolean {
  // What is told over time is of other quarters too: it does not make one that is too small worth drawing.
  const { series: _overTime, ...ofPeriod } = answers;
  const pairs = Object.values(ofPeriod);
  return pairs.length > 0 && pairs.every((pair) => pair.now.n === null);
}
