import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { OtherVersion } from "../../src/answers/published-json.ts";
import { pictureOf } from "../../src/views/picture.ts";
import { placeAt } from "../../src/views/place.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { RARE_PERSONA } from "../fixtures/write-sample-site.ts";
import { fakeAddress, fakeAsker } from "./fake-session.ts";

beforeEach(() => vi.spyOn(console, "warn").mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const shown = (url: string, asker = fakeAsker()) =>
  pictureOf(placeAt(fakeAddress(url), "/", sampleSite), asker);

it("holds the answers that the page draws", async () => {
  const { status, answers, site } = await shown("/entonnoir/");
  expect([status, answers.funnel?.now.kind, site]).toEqual(["ready", "funnel", sampleSite]);
});

it("is empty for a group under the threshold", async () => {
  expect((await shown(`/emotions/?persona=${RARE_PERSONA}&compare=none`)).status).toBe("empty");
});

it("has failed, without an answer, when none comes", async () => {
  const failing = fakeAsker(() => Promise.reject(new Error("503")));
  expect(await shown("/emotions/", failing)).toMatchObject({ status: "failed", answers: {} });
});

it("says when a file is of another version than the page", async () => {
  const older = fakeAsker(() => Promise.reject(new OtherVersion("funnel/2026-T3.json")));
  expect((await shown("/entonnoir/", older)).status).toBe("outdated");
});
