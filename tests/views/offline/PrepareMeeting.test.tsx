import { expect, it } from "vitest";
import { PrepareMeeting } from "../../../src/views/offline/PrepareMeeting.tsx";
import { toldIn } from "./told.ts";

const told = (change: Parameters<typeof toldIn>[0]) => toldIn(change, <PrepareMeeting language="fr" />);

it("can be pressed before it is known whether this browser keeps sites, and not while it works", () => {
  expect(told({ able: null })).toContain('aria-disabled="false"');
  expect(told({ step: { done: 3, files: 9, phase: "check" } })).toContain('aria-disabled="true"');
  expect(told({})).toContain('aria-disabled="false"');
});
it("says how far it is, then that everything is there", () => {
  expect(told({ step: { done: 3, files: 9, phase: "check" } })).toMatch(
    /data-offline="working">Vérification : 3 sur 9/u,
  );
  const proof = { at: "2026-10-01T10:00:00Z", files: 9, bytes: 2_000_000 };
  expect(told({ proof })).toMatch(/data-offline="proved">Tout est là : 9 fichiers, 2,0 Mo/u);
  expect(told({ proof })).toContain("Vérifier à nouveau");
});
it("names five of the files that are missing, and says when there is no room", () => {
  const paths = ["a", "b", "c", "d", "e", "f"];
  expect(told({ failed: { why: "missing", paths } })).toContain("6 fichiers manquent");
  expect(told({ failed: { why: "missing", paths } })).toContain("(a, b, c, d, e…)");
  expect(told({ failed: { why: "full", paths: [] } })).toContain("n’a plus de place");
});
it("offers nothing where this browser keeps no site, and says why", () => {
  const html = told({ able: false });
  expect(html).toContain("il faut une adresse en https");
  expect(html).not.toContain("<button");
});
