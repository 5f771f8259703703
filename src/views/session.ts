// The live part without its looks. In: an asker and the address. Out: what is shown and what is wanted; the latest wish wins.
import type { Asker, EngineStatus, Progress } from "../answers/asker.ts";
import type { Language } from "../words/format.ts";
import { problemList } from "./controls/problem-list.ts";
import type { FilesRead } from "./live-part.ts";
import type { PageRecord } from "./page.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { type Address, here, type Place, placeAt, unknownAt, urlOf } from "./place.ts";
import { readState, type ViewState, writeState } from "./state.ts";
import { type UnknownChoice, unknownChoices } from "./unknown-choices.ts";

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
    address.replace(urlOf(place, base, site) + address.read().fragment);
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
