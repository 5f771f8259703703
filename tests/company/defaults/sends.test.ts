import { expect, it } from "vitest";
import type { TouchpointRule } from "../../../src/company/company.ts";
import { sends } from "../../../src/company/defaults/sends.ts";

const named = (fr: string, direction: TouchpointRule["direction"]): boolean =>
  sends({
    id: "x",
    touchpoint: { fr, en: fr },
    stage: "s",
    channel: { fr: "c", en: "c" },
    direction,
    owner: null,
    source: null,
    event: null,
    page: null,
    device: null,
    via: null,
  });

it("is told by the direction, but for what was bought and for what two people do", () => {
  for (const name of ["E-mail envoyé", "Relance", "Réponse à la réclamation"])
    expect([name, named(name, "outbound")]).toEqual([name, true]);
  for (const name of ["Livraison", "Devis et négociation", "Rendez-vous commercial"])
    expect([name, named(name, "outbound")]).toEqual([name, false]);
  expect(named("E-mail envoyé", "inbound")).toBe(false);
  expect(named("E-mail envoyé", null)).toBe(false);
});
