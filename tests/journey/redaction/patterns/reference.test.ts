import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskReferences } from "../../../../src/journey/redaction/patterns/reference.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskReferences", () => {
  it.each([
    ["client n° 48213", `client n° ${mask}`],
    ["commande #12 perdue", `commande #${mask} perdue`],
    ["dossier AB-4821", `dossier ${mask}`],
    ["n° de client : 482", `n° de client : ${mask}`],
    ["mon numéro de client est le 4821", `mon numéro de client est le ${mask}`],
    ["commande 4821 jamais reçue", `commande ${mask} jamais reçue`],
    ["order number 4821", `order number ${mask}`],
    ["vu #48213", `vu ${mask}`],
    ["mot de passe : Azerty12", `mot de passe : ${mask}`],
    ["digicode 48A21", `digicode ${mask}`],
    ["code 45B12, 2e étage", `code ${mask}, 2e étage`],
    ["mon mot de passe provisoire est Tulipe!2024", `mon mot de passe provisoire est ${mask}`],
    ["mdp est pastèque", `mdp est ${mask}`],
    ["skype live:r.boutaud2 ou", `skype ${mask} ou`],
    ["sociétaire 3 412 887 R", `sociétaire ${mask}`],
    ["sinistre n° 24 S 118 227.", `sinistre n° ${mask}.`],
    ["numéro de contrat : 00187 B 22", `numéro de contrat : ${mask}`],
    ["Compte 0021 4478 K", `Compte ${mask}`],
    ["n° de client 40 118 276.", `n° de client ${mask}.`],
    ["accès compta.sodexal, merci", `accès ${mask}, merci`],
    ["carte d'identité X4RTBPFW4", `carte d'identité ${mask}`],
    ["allocataire 4471982", `allocataire ${mask}`],
    ["Réservation HMQ4TZ", `Réservation ${mask}`],
    ["mon PNR X7RT2L", `mon PNR ${mask}`],
    ["mon pseudo sur le forum c'est Bricolo33", `mon pseudo sur le forum c'est ${mask}`],
    ["mon wifi: Livebox-A4F2, clé 9FzkT2Lq77Hb", `mon wifi: ${mask}, clé ${mask}`],
  ])("takes out %s", (words, expected) => expect(maskReferences(words)).toBe(expected));

  it.each([
    ["commande 2 lampes"],
    ["commande 1500 ampoules"],
    ["client n°1"],
    ["n°1 des ventes"],
    ["commande 2026"],
    ["facture 1200 €"],
    ["commande 48h"],
    ["devis du 12/05/2026"],
    ["mon mot de passe est refusé"],
    ["le code 504 s'affiche, le code promo B12 aussi"],
    ["insta bref, rien"],
    ["commande 12 500 L de fioul"],
    ["facture 18 200 TTC, devis 4 800 HT"],
    ["compteur 230 V 60 A"],
    ["dossier 12 B"],
    ["accès parcours.fr lent"],
    ["mon pseudo sur le forum c'est compliqué"],
    ["clé Allen, clé USB3"],
    ["commande LAMPES"],
  ])("leaves %s", (words) => expect(maskReferences(words)).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskReferences(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
