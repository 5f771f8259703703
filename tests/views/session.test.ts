import { describe, expect, it, vi } from "vitest";
import type { Asker } from "../../src/answers/asker.ts";
import { OtherVersion } from "../../src/answers/published-json.ts";
import type { Answer, Filter, Question } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import { problem } from "../../src/exports/problem.ts";
import { pageNamed } from "../../src/views/page-table.ts";
import { type Address, createSession } from "../../src/views/session.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { RARE_PERSONA, sampleAnswer } from "../fixtures/write-sample-site.ts";

/** A history as the browser's: push forgets what was ahead, back goes one step. */
function fakeAddress(start: string): Address & { urls: string[]; back(): void; at(): string } {
  const urls = [start];
  let here = 0;
  return {
    urls,
    at: () => urls[here] ?? "",
    back: () => {
      here -= 1;
    },
    read: () => {
      const [path = "", search] = (urls[here] ?? "").split("?");
      return { path, search: search === undefined ? "" : `?${search}` };
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

function fakeAsker(delay: Delay = () => undefined): Asker & { loaded: number } {
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

const open = (url: string, asker: Asker = fakeAsker()) => {
  const address = fakeAddress(url);
  return createSession(asker, "/", address).then((session) => ({ session, address }));
};

describe("createSession", () => {
  it("begins with the picture that the address asks for", async () => {
    const { session } = await open("/entonnoir/?persona=amateurs");
    const { picture, revision, awaited } = session.snapshot();
    expect(picture.place.page.name).toBe("funnel");
    expect(picture.place.state.persona).toBe("amateurs");
    expect(picture.status).toBe("ready");
    expect([revision, awaited]).toEqual([1, "nothing"]);
  });
  it("keeps what the address asks for and nobody knows, until something else is chosen", async () => {
    const { session } = await open("/parcours/?through=13&persona=amateurs");
    expect(session.snapshot().unknown).toEqual([{ name: "through", value: "13" }]);
    expect(session.snapshot().picture.place.state).toMatchObject({ through: null, persona: "amateurs" });
    await session.change({ persona: null });
    expect(session.snapshot().unknown).toEqual([]);
  });
  it("tells choices that dropped files do not know, and not the defaults that were", async () => {
    const { session } = await open("/entonnoir/?persona=amateurs");
    await session.open([new File([], "a.csv")]);
    expect(session.snapshot().unknown).toEqual([{ name: "persona", value: "amateurs" }]);
    await session.backToPublished();
    expect(session.snapshot().unknown).toEqual([]);
  });
  it("says when a file is of another version than the page", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const asker = fakeAsker(async () => {
      throw new OtherVersion("funnel/2026-T3.json");
    });
    const { session } = await open("/entonnoir/", asker);
    expect(session.snapshot().picture.status).toBe("outdated");
    vi.restoreAllMocks();
  });
  it("writes each choice in the address and counts each repaint", async () => {
    const { session, address } = await open("/parcours/");
    const { state } = session.snapshot().wanted;
    await session.change({ ...state, segment: "b2b" });
    expect(address.at()).toBe("/parcours/?segment=b2b");
    expect(session.snapshot().revision).toBe(2);
    await session.visit(pageNamed("emotion"), "en");
    expect(address.at()).toBe("/en/emotions/?segment=b2b");
    expect(session.snapshot().picture.answers.emotion?.now.kind).toBe("emotion");
  });
  it("shows the earlier picture after Back", async () => {
    const { session, address } = await open("/parcours/");
    const { state } = session.snapshot().wanted;
    await session.change({ ...state, period: "2026-T2", compare: null });
    address.back();
    await session.follow();
    expect(session.snapshot().picture.place.state).toEqual(state);
  });
  it("lets the latest wish win when an earlier answer comes later", async () => {
    let release = (): void => {};
    const slow = new Promise<void>((done) => {
      release = done;
    });
    const asker = fakeAsker((filter) => (filter.segment === "b2b" ? slow : undefined));
    const { session } = await open("/entonnoir/", asker);
    const { state } = session.snapshot().wanted;
    const first = session.change({ ...state, segment: "b2b" });
    expect(session.snapshot().awaited).toBe("answer");
    await vi.waitFor(() => expect(session.snapshot().awaited).toBe("late"));
    expect(session.snapshot().wanted.state.segment).toBe("b2b");
    await session.change({ ...state, segment: "b2c" });
    release();
    await first;
    expect(session.snapshot().picture.place.state.segment).toBe("b2c");
    expect(session.snapshot().revision).toBe(2);
  });
  it("repaints once when the answer comes at once, and adds up choices made before it", async () => {
    const { session } = await open("/entonnoir/");
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.snapshot().awaited));
    const first = session.change({ segment: "b2b" });
    await session.change({ period: "2026-T2" });
    await first;
    expect(session.snapshot().picture.place.state).toMatchObject({ segment: "b2b", period: "2026-T2" });
    await new Promise((later) => setTimeout(later, 100));
    expect(seen).toEqual(["answer", "answer", "nothing"]);
  });
  it("says empty for a group under the threshold and failed when no answer comes", async () => {
    const { session } = await open(`/emotions/?persona=${RARE_PERSONA}&compare=none`);
    expect(session.snapshot().picture.status).toBe("empty");
    const failing = fakeAsker((filter) =>
      filter.segment === null ? undefined : Promise.reject(new Error()),
    );
    const { session: other } = await open("/emotions/?segment=b2b", failing);
    expect(other.snapshot().picture.status).toBe("failed");
    expect(other.snapshot().picture.answers).toEqual({});
  });
  it("turns to dropped files and back, dropping choices that their data does not know", async () => {
    const { session, address } = await open("/parcours/?persona=amateurs&segment=b2b");
    await session.open([new File(["a"], "a.csv"), new File(["b"], "b.csv")]);
    expect(session.snapshot().ownFiles).toBe(2);
    expect(session.snapshot().picture.site.title).toBe("Mes données");
    expect(address.at()).toBe("/parcours/?segment=b2b");
    expect(session.snapshot().problems).toHaveLength(1);
    await session.backToPublished();
    expect(session.snapshot()).toMatchObject({ ownFiles: 0, problems: [] });
    expect(session.snapshot().picture.site.title).toBe(sampleSite.title);
  });
  it("goes back to exactly the address from which files were dropped, whatever was chosen since", async () => {
    const { session, address } = await open("/parcours/?persona=amateurs&segment=b2b&compare=none");
    const before = session.snapshot().picture.place;
    await session.open([new File(["a"], "a.csv")]);
    await session.open([new File(["b"], "b.csv")]);
    await session.change({ segment: null, period: "2026-T2" });
    await session.backToPublished();
    expect(address.at()).toBe("/parcours/?persona=amateurs&segment=b2b&compare=none");
    expect(session.snapshot().picture.place).toEqual(before);
    expect(session.snapshot().unknown).toEqual([]);
  });
  it("tells how far the reading is, and gives it up without a word of failure", async () => {
    const asker = fakeAsker();
    const progress = { rows: 1200, secondsLeft: 3, isCounting: false };
    let [tell, end] = [(_: typeof progress): void => {}, (): void => {}];
    Object.assign(asker, {
      load: (_: unknown, listener: typeof tell) =>
        new Promise((done) => {
          tell = listener;
          end = () => done({ site: null, problems: [] });
        }),
      cancel: () => end(),
    });
    const { session } = await open("/parcours/", asker);
    const opening = session.open([new File(["a"], "a.csv")]);
    tell(progress);
    expect(session.snapshot()).toMatchObject({ readingFiles: 1, progress });
    session.cancel();
    await opening;
    tell(progress);
    expect(session.snapshot()).toMatchObject({
      readingFiles: 0,
      progress: null,
      unusable: null,
      revision: 1,
    });
  });
  it("keeps the data shown when dropped files hold nothing usable", async () => {
    const { session } = await open("/parcours/");
    await session.open([new File(["…"], "photo.png")]);
    expect(session.snapshot()).toMatchObject({
      ownFiles: 0,
      unusable: "files",
      readingFiles: 0,
      revision: 1,
    });
  });
  it("says so when the engine that reads dropped files cannot start", async () => {
    const asker = fakeAsker();
    Object.assign(asker, { load: () => Promise.reject(new Error("no WebAssembly")) });
    const { session } = await open("/parcours/", asker);
    await session.open([new File(["a"], "a.csv")]);
    expect(session.snapshot()).toMatchObject({ ownFiles: 0, unusable: "engine", readingFiles: 0 });
  });
});
