import { expect, it } from "vitest";
import { Effort } from "../../../src/views/irritants/Effort.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("says what converting takes and how often people ask again, each with its n", async () => {
  const text = textIn(markup(<Effort {...(await irritantsProps())} />));
  expect(text).toContain(
    "Aboutir demande 8,0 interactions en moyenne, en 4,0 contacts (n = 700 parcours aboutis)",
  );
  expect(text).toContain(
    "15 % des demandes sont suivies d’une autre du même client sous 7 jours, 20 % sous 15, 25 % sous 30 (n = 200 demandes)",
  );
});

it("says that there is no request, rather than that nobody asks again", async () => {
  const props = await irritantsProps();
  const places = props.irritants.now.places.map((one) => ({ ...one, contacts: null }));
  const irritants = { ...props.irritants, now: { ...props.irritants.now, places } };
  expect(textIn(markup(<Effort {...props} irritants={irritants} />))).toContain("pas de taux de réitération");
});

it("says no effort of journeys that begin at the goal: one contact each would be none", async () => {
  const props = await irritantsProps();
  const effort = { n: 838, interactions: 840, steps: 840 };
  const irritants = { ...props.irritants, now: { ...props.irritants.now, effort } };
  const text = textIn(markup(<Effort {...props} irritants={irritants} />));
  expect(text).toContain("Ces parcours commencent par le but");
  expect(text).not.toContain("Aboutir demande");
});
