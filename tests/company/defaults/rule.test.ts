import { expect, test } from "vitest";
import { CHANNELS } from "../../../src/company/defaults/channels.ts";
import { onEachDevice, rule } from "../../../src/company/defaults/rule.ts";

const name = { fr: "Panier", en: "Basket" };

test("what is not told accepts everything, and the customer comes to the company", () => {
  expect(rule({ name, role: "compare", channel: CHANNELS.site, event: "cart" })).toEqual({
    touchpoint: name,
    role: "compare",
    channel: CHANNELS.site,
    direction: "inbound",
    source: null,
    event: "cart",
    page: null,
    device: null,
    via: null,
  });
});

test("a touchpoint on each device is three, the unknown device last since it accepts all", () => {
  const rules = onEachDevice({ name, role: "compare", event: "cart" });
  expect(rules.map(({ channel }) => channel.fr)).toEqual(["Site mobile", "Site ordinateur", "Site"]);
  expect(rules.map(({ device }) => device === null)).toEqual([false, false, true]);
});
