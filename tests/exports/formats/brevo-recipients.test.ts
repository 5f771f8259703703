// Brevo recipients. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("messages sent, opened and clicked", async () => {
  const facts = await factsOf(
    ["Nom de la campagne;Adresse e-mail;Date d'envoi;Date d'ouverture;Date de clic"],
    [
      "Printemps;c{i}@exemple.fr;1{i}/07/2026 10:00;1{i}/07/2026 11:00;",
      "Été;d{i}@exemple.fr;2{i}/07/2026 10:00;2{i}/07/2026 12:00;2{i}/07/2026 12:01",
    ],
  );
  expect(facts).toEqual({
    format: "brevo-recipients",
    source: "brevo",
    keys: ["email:Adresse e-mail"],
    readings: [
      "interactions email_sent @Date d'envoi local",
      "interactions email_opened @Date d'ouverture local",
      "interactions email_clicked @Date de clic local",
    ],
    problems: [],
  });
});
