import { describe, expect, it, vi } from "vitest";
import type { Asker } from "../../src/answers/asker.ts";
import { pageNamed } from "../../src/views/page-table.ts";
import { createSession } from "../../src/views/session.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { fakeAddress, fakeAsker } from "./fake-session.ts";

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
    const start = "/parcours/?persona=amateurs&segment=b2b&compare=none#etapes";
    const { session, address } = await open(start);
    const before = session.snapshot().picture.place;
    await session.open([new File(["a"], "a.csv")]);
    expect(address.at()).toBe("/parcours/?compare=none&segment=b2b#etapes");
    await session.open([new File(["b"], "b.csv")]);
    await session.change({ segment: null, period: "2026-T2" });
    await session.backToPublished();
    expect(address.at()).toBe(start);
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
