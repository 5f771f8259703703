// Events are placed by asking. In: events and lines as somebody types them. Out: groups with their stage and channel.
import { expect, test } from "vitest";
import { placeEvents } from "../../../src/commands/mapping/place-events.ts";
import { askingWords } from "../../../src/words/asking.ts";
import { typed } from "./typed.ts";

const events = [
  { source: "erp", event: "Devis", n: 5 },
  { source: "erp", event: "Relance", n: 3 },
];
const places = { stages: ["Avant", "Achat"], channels: ["Site", "Téléphone"] };

test("each group is asked its stage, all of them one channel; what is not known is left", async () => {
  const { terminal } = typed(["2", "", "2"]);
  expect(await placeEvents(events, places, terminal, askingWords.fr)).toEqual([
    { source: "erp", name: "Devis", pattern: "devis", n: 5, stage: "Achat", channel: "Téléphone" },
  ]);
});

test("nothing unknown is no question, and nobody there is no answer", async () => {
  const { terminal, said } = typed([]);
  expect(await placeEvents([], places, terminal, askingWords.fr)).toEqual([]);
  expect(said()).toBe("");
  expect(await placeEvents(events, places, terminal, askingWords.en)).toBeNull();
});
