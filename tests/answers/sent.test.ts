import { expect, it } from "vitest";
import { sites } from "./site-of.ts";

const { siteOfTexts } = sites();

it("tells what was sent, what was done about that very message, and nothing of too few", async () => {
  // Ten people ask for something, and are sent two messages each; six open the first, two open the second, and one clicks.
  const day = (at: number) => `2026-02-${String(at).padStart(2, "0")} 10:00:00`;
  const lines = Array.from({ length: 10 }, (_, who) => [
    [`c${who}`, day(1), who < 6 ? day(2) : "", who === 0 ? day(3) : ""],
    [`c${who}`, day(10), who < 2 ? day(11) : "", ""],
  ]).flat();
  const site = await siteOfTexts({
    "parcours.yaml": `title: Test
language: fr
time_zone: Etc/UTC
small_group: 4
goal_stage: Achat
sources:
- file: "mails*.csv"
  name: mails
  keys: { customer: who }
  milestones: { asked: asked, sent: sent, opened: opened, clicked: clicked }
`,
    "stages.csv": "etape\nInformation\nAchat\n",
    "touchpoints.csv": [
      "point_de_contact;etape;canal;sens;source;evenement",
      "Envoi;Information;E-mail;sortant;mails;sent",
      "Demande;Information;E-mail;entrant;mails;asked",
      "Ouverture;Information;E-mail;entrant;mails;opened",
      "Clic;Information;E-mail;entrant;mails;clicked",
    ].join("\n"),
    "mails.csv": [
      "who,sent,opened,clicked,asked",
      ...lines.map((line) => [...line, day(1).replace("10:", "09:")].join(",")),
    ].join("\n"),
  });
  expect(site?.sent.map(({ touchpoint, n, reactions }) => [touchpoint.fr, n, reactions])).toEqual([
    ["Envoi", 20, [{ touchpoint: { fr: "Ouverture", en: "Ouverture" }, n: 8 }]],
  ]);
});
