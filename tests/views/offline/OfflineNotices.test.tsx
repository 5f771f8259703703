import { expect, it } from "vitest";
import { OfflineNotices } from "../../../src/views/offline/OfflineNotices.tsx";
import { toldIn } from "./told.ts";

it("says nothing of a site that is as it was published", () => {
  expect(toldIn({}, <OfflineNotices language="fr" />)).toBe("");
});
it("offers a newer build by a button", () => {
  const html = toldIn({ newer: true }, <OfflineNotices language="fr" />);
  expect(html).toContain("Une version plus récente de ce site est publiée");
  expect(html).toContain("Afficher la nouvelle</button>");
});
it("says since when the copy on screen is kept", () => {
  const html = toldIn({ copyOf: "2026-10-02T09:00:00Z" }, <OfflineNotices language="en" />);
  expect(html).toContain("this is the copy kept on this device on 2 October 2026");
});
