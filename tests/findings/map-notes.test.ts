import { expect, it } from "vitest";
import { type MapNote, notesOf, serviceOf } from "../../src/findings/map-notes.ts";

const note = (lane: MapNote["lane"], persona: string | null, text: string): MapNote => ({
  ...{ lane, persona, stage: "achat", touchpoint: null, text: { fr: text, en: text } },
  ...{ by: null, date: null, value: null, effort: null, owner: null, due: null },
});
const notes = [
  note("needs", null, "everybody"),
  note("thoughts", "hotels", "hotels"),
  note("needs", "amateurs", "lovers"),
  note("opportunities", null, "idea"),
  note("systems", null, "shop"),
  note("front_stage", null, "site"),
];
const texts = (lane: "needs" | "opportunities" | "service", persona: string | null, stage = "achat") =>
  notesOf(notes, { lane, stage, persona }).map(({ text }) => text.en);

it("puts thoughts beside needs, of all personas where none is chosen", () => {
  expect(texts("needs", null)).toEqual(["everybody", "hotels", "lovers"]);
  expect(texts("opportunities", null)).toEqual(["idea"]);
});
it("keeps those of everybody and of the persona looked at, at their stage alone", () => {
  expect(texts("needs", "hotels")).toEqual(["everybody", "hotels"]);
  expect(texts("needs", null, "retention")).toEqual([]);
});
it("tells what carries the service from what customers see to what they never do", () => {
  expect(texts("service", null)).toEqual(["site", "shop"]);
  expect(notes.map(serviceOf).filter((part) => part !== null)).toEqual(["systems", "front_stage"]);
});
