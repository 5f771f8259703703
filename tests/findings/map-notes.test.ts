import { expect, it } from "vitest";
import { type MapNote, notesOf } from "../../src/findings/map-notes.ts";

const note = (lane: MapNote["lane"], persona: string | null, text: string): MapNote => ({
  ...{ lane, persona, stage: "achat", touchpoint: null, text: { fr: text, en: text } },
  ...{ by: null, date: null, value: null, effort: null, owner: null, due: null },
});
const notes = [
  note("needs", null, "everybody"),
  note("thoughts", "hotels", "hotels"),
  note("needs", "amateurs", "lovers"),
  note("opportunities", null, "idea"),
];
const texts = (lane: "needs" | "opportunities", persona: string | null, stage = "achat") =>
  notesOf(notes, { lane, stage, persona }).map(({ text }) => text.en);

it("puts thoughts beside needs, of all personas where none is chosen", () => {
  expect(texts("needs", null)).toEqual(["everybody", "hotels", "lovers"]);
  expect(texts("opportunities", null)).toEqual(["idea"]);
});
it("keeps those of everybody and of the persona looked at, at their stage alone", () => {
  expect(texts("needs", "hotels")).toEqual(["everybody", "hotels"]);
  expect(texts("needs", null, "retention")).toEqual([]);
});
