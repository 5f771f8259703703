// The live part of a page. In: the root element. Out: the page drawn at build, its charts alive; or another in its place, where the address asks for one.
import {
  type ReactNode,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Asker } from "../answers/asker.ts";
import { fromPublished } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import { Painted } from "../charts/Painted.ts";
import { isDecisionsFile } from "../company/own-files.ts";
import { createAsker } from "../engine/create-asker.ts";
import { DropZone } from "./controls/DropZone.tsx";
import {
  canBeFollowed,
  type EarlyChoice,
  earlyChoices,
  followed,
  repeatChoice,
  repeatIn,
} from "./controls/early-choices.ts";
import { printedChoices } from "./controls/printed-choices.ts";
import type { Fetch } from "./early.ts";
import { startEngineEarly } from "./early-engine.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import type { LiveActions, LivePart } from "./live-part.ts";
import { offline, reloadWhenBroughtBack, whenQuiet } from "./offline/offline.ts";
import { Page } from "./Page.tsx";
import { pageNamed, pages } from "./page-table.ts";
import type { Picture } from "./picture.ts";
import { type Address, choose } from "./place.ts";
import { reviewOf } from "./review/review-page.ts";
import { createSession, type Session, type Snapshot } from "./session.ts";
import { keepingPlace } from "./swap.ts";
import { usePainted } from "./use-painted.ts";
import { Awaited } from "./ViewRoot.tsx";

/**
 * Fetches the site's facts and the first answers; once everything to draw is there, takes over the markup as it stands ("taken over":
 * nothing is drawn again, and in slices that let the reader's own acts through), or swaps it for the picture that the address or the
 * reader asks for.
 */
export async function start(root: HTMLElement, get: Fetch, how: "taken over" | "drawn"): Promise<void> {
  const base = root.dataset["base"] ?? "/";
  const site = await fetchSite(base, get);
  // From here on choices are followed as they come: the page no longer asks for what they need by itself.
  delete document.documentElement.dataset["ahead"];
  const asker = createAsker({ base, site, get });
  const chosen = how === "taken over" ? followEarly(root, base, site) : [];
  const session = await createSession(asker, base, browserAddress);
  if (how === "taken over" && chosen.length === 0) {
    const live = <Live asker={asker} session={session} base={base} markup={root} />;
    hydrateRoot(root, live, { onRecoverableError: toldAsMark(root) });
  } else {
    const since = earlyChoices(root).filter((one) => !chosen.some((done) => isSame(one, done)));
    const page = createRoot(root);
    const live = <Live asker={asker} session={session} base={base} markup={null} />;
    keepingPlace(root, () => flushSync(() => page.render(live)));
    if (how === "taken over") for (const choice of since) repeatIn(root, choice);
  }
  reloadWhenBroughtBack();
  if (root.dataset["keeper"])
    whenQuiet(() => void offline.start(base, document.documentElement.dataset["build"] ?? ""));
}

/** What was chosen before this came is asked for at once: the picture that it gives takes the place of the one drawn at build, which nobody waits for. */
function followEarly(root: HTMLElement, base: string, site: Site): readonly EarlyChoice[] {
  const early = earlyChoices(root);
  if (!canBeFollowed(root, early)) return [];
  choose(browserAddress, base, site, (state) => followed(early, state, site));
  root.querySelector("[data-view]")?.setAttribute("data-state", "updating");
  return early;
}

const isSame = (one: EarlyChoice, other: EarlyChoice): boolean =>
  one.field === other.field && one.value === other.value;

/** Markup that is not what this browser would draw is drawn again: nobody loses by it, but our tests must know. */
function toldAsMark(root: HTMLElement): () => void {
  return () => root.setAttribute("data-redrawn", "");
}

type LiveProps = {
  readonly asker: Asker;
  readonly session: Session;
  readonly base: string;
  /** The root whose markup is taken over; null where it is drawn. */
  readonly markup: HTMLElement | null;
};

function Live({ asker, session, base, markup }: LiveProps): ReactNode {
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
  const { picture } = snapshot;
  const { page, language, state } = picture.place;
  const alive = useAlive(markup);
  const part = useLivePart(asker, session, base, snapshot);
  // Markup that is taken over has no live part and no revision; both come with the next drawing, which changes little.
  const live = alive ? part : null;
  const revision = alive ? snapshot.revision : 0;
  const isPainted = usePainted(snapshot.revision, markup !== null);
  useFollowedAddress(session);
  useEscape(session);
  useKeptData(snapshot);
  useEarlyEngine(asker, snapshot);
  useAnswersAhead(asker, snapshot);
  usePrintedLine(picture);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${page.words[language].name} · ${picture.site.title}`;
  }, [language, page, picture.site.title]);
  // Awaiting an answer changes the root's attributes alone: whatever else is drawn then slows the answer.
  const drawn = useMemo(
    () => (
      <Page
        page={page}
        language={language}
        base={base}
        site={picture.site}
        state={state}
        answers={picture.answers}
        status={picture.status}
        revision={revision}
        live={live}
      />
    ),
    [page, language, base, picture, state, revision, live],
  );
  return (
    <Awaited value={snapshot.awaited}>
      <Painted value={isPainted}>{drawn}</Painted>
      <DropZone language={language} onFiles={part.actions.open} />
    </Awaited>
  );
}

/** False while the markup is taken over. What the reader chose in the meantime is then done. */
function useAlive(markup: HTMLElement | null): boolean {
  const [alive, setAlive] = useState(markup === null);
  const early = useRef<readonly EarlyChoice[]>([]);
  useEffect(() => {
    if (markup === null) return;
    if (alive) for (const choice of early.current) repeatChoice(choice);
    else {
      early.current = earlyChoices(markup);
      startTransition(() => setAlive(true));
    }
  }, [alive, markup]);
  return alive;
}

function useLivePart(asker: Asker, session: Session, base: string, snapshot: Snapshot): LivePart {
  const actions = useMemo(() => actionsOf(asker, session, base), [asker, session, base]);
  const { wanted, engine, unknown, ownFiles, readingFiles, progress, unusable, problems } = snapshot;
  const { state } = wanted;
  return useMemo(
    () => ({ actions, wanted: state, engine, unknown, ownFiles, readingFiles, progress, unusable, problems }),
    [actions, state, engine, unknown, ownFiles, readingFiles, progress, unusable, problems],
  );
}

function actionsOf(asker: Asker, session: Session, base: string): LiveActions {
  return {
    change: (choices) => void session.change(choices),
    visit: async (page, language) => {
      await session.visit(pageNamed(page), language);
      window.scrollTo(0, 0);
      document.getElementById("main")?.focus({ preventScroll: true });
    },
    expect: () => asker.warm(),
    open: (files) => void openFiles(files, asker, session, base),
    cancel: () => session.cancel(),
    backToPublished: () => void session.backToPublished(),
  };
}

/** Decisions alone are no data of customers: they join those that this browser keeps, on the page that tells them. */
async function openFiles(
  files: readonly File[],
  asker: Asker,
  session: Session,
  base: string,
): Promise<void> {
  const isOfDecisions = files.every(({ name }) => isDecisionsFile(name.slice(name.lastIndexOf("/") + 1)));
  if (!isOfDecisions) return session.open(files);
  const { takeDecisions } = await import("./review/take-decisions.ts");
  await takeDecisions(files, { base, site: asker.site() });
  await session.visit(reviewOf(pages), session.snapshot().wanted.language);
  document.getElementById("decider")?.scrollIntoView();
}

/** Back and Forward. */
function useFollowedAddress(session: Session): void {
  useEffect(() => {
    const follow = (): void => void session.follow();
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [session]);
}

/** Dropped files live in this document alone: leaving it loses them, which the browser asks about. */
function useKeptData({ ownFiles, readingFiles }: Snapshot): void {
  const holds = ownFiles + readingFiles > 0;
  useEffect(() => {
    if (!holds) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [holds]);
}

/** Escape gives back the whole flow; in a field it keeps its usual meaning. */
function useEscape(session: Session): void {
  useEffect(() => {
    const clear = (event: KeyboardEvent): void => {
      const { page, state } = session.snapshot().wanted;
      const inField = event.target instanceof Element && event.target.closest("select, input, details[open]");
      const narrowed = [state.through, state.lens, state.trait].some((one) => one !== null);
      if (event.key !== "Escape" || inField || !page.choices.includes("anchor")) return;
      if (narrowed || state.anchor !== "start")
        void session.change({ anchor: "start", through: null, lens: null, trait: null });
    };
    document.addEventListener("keydown", clear);
    return () => document.removeEventListener("keydown", clear);
  }, [session]);
}

/** Each choice begins the wait anew. */
function useEarlyEngine(asker: Asker, { wanted }: Snapshot): void {
  const { state } = wanted;
  useEffect(() => startEngineEarly(asker, state), [asker, state]);
}

/** What each sheet says at its foot (print.css): the first alone repeats the choices in the page itself. Said when one prints: on a page that is read it would style every element anew. */
function usePrintedLine({ place, site }: Picture): void {
  useEffect(() => {
    const { page, language, state } = place;
    const say = (): void => {
      const line = `${page.words[language].name} · ${printedChoices(page, state, site, language)}`;
      // A string of JSON is a string of CSS, as long as it is one line.
      document.documentElement.style.setProperty("--print-line", JSON.stringify(line));
    };
    window.addEventListener("beforeprint", say);
    return () => window.removeEventListener("beforeprint", say);
  }, [place, site]);
}

/** Once the picture is there, the answers that one more choice would ask for; those of the engine once it runs. */
function useAnswersAhead(asker: Asker, { picture, awaited, engine }: Snapshot): void {
  const { place, site } = picture;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an engine that has just come up can be asked what files do not tell.
  useEffect(() => {
    if (awaited === "nothing" && site === asker.site()) return fetchAhead(asker, place.page, place.state);
    return undefined;
  }, [asker, place, site, awaited, engine]);
}

const browserAddress: Address = {
  read: () => ({ path: location.pathname, search: location.search, fragment: location.hash }),
  push: (url) => history.pushState(null, "", url),
  replace: (url) => history.replaceState(null, "", url),
};

async function fetchSite(base: string, get: Fetch): Promise<Site> {
  const response = await get(`${base}site.json`);
  if (!response.ok) throw new Error(`site.json: ${response.status}`);
  return fromPublished<Site>(await response.json(), "site.json");
}
