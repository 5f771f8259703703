import { expect, it } from "vitest";
import { choose, here, placeAt, unknownAt, urlOf } from "../../src/views/place.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { fakeAddress } from "./fake-session.ts";

it("an address gives page, language and choices, and these give the address back", () => {
  const address = fakeAddress("/site/en/emotions/?segment=b2b#avis");
  const place = placeAt(address, "/site/", sampleSite);
  expect([place.page.name, place.language, place.state.segment]).toEqual(["emotion", "en", "b2b"]);
  expect(urlOf(place, "/site/", sampleSite)).toBe("/site/en/emotions/?segment=b2b");
  expect(here(address)).toBe("/site/en/emotions/?segment=b2b#avis");
});

it("an address of no page, as of a copy under another name, is the home page", () => {
  const { page, language } = placeAt(fakeAddress("/copie.html"), "/", sampleSite);
  expect([page.name, language]).toEqual(["map", "fr"]);
});

it("what the address asks for and the data does not know is told, and not in the place", () => {
  const address = fakeAddress("/parcours/?persona=martiens&segment=b2b");
  expect(unknownAt(address, sampleSite)).toEqual([{ name: "persona", value: "martiens" }]);
  expect(placeAt(address, "/", sampleSite).state).toMatchObject({ persona: null, segment: "b2b" });
});

it("a choice made before there is a session is an entry in the history", () => {
  const address = fakeAddress("/parcours/");
  choose(address, "/", sampleSite, (state) => ({ ...state, segment: "b2b" }));
  expect(address.urls).toEqual(["/parcours/", "/parcours/?segment=b2b"]);
});
