// What is said of what customers are worth in twelve months. In: plain values and a language. Out: text in French or English.

import { isOne } from "./counted.ts";
import { formatMoney, formatNumber, formatPercent, type Language } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages } from "./typeset.ts";

type Bounds = { readonly low: number; readonly high: number };

/** As the mean itself: three digits. */
const bound = (amount: number, language: Language, currency: string): string =>
  formatMoney(Number(amount.toPrecision(3)), language, currency);

export const valueWords = bothLanguages({
  fr: {
    heading: "Ce que vaut une personne en douze mois",
    figure: "Valeur en douze mois",
    again: "Rachat dans les douze mois",
    parts: {
      all: "Toutes ensemble",
      segment: "Par segment",
      persona: "Par persona",
      channel: "Par canal d’entrée",
    },
    lead: (mean: number, { low, high }: Bounds, again: number, n: number, currency: string) =>
      `${formatMoney(mean, "fr", currency)} en moyenne par personne dans les douze mois de son premier achat (intervalle à 95 % : ${bound(low, "fr", currency)} à ${bound(high, "fr", currency)}), environ ${formatMoney(Number((mean * n).toPrecision(2)), "fr", currency)} en tout ; ${formatPercent(again, "fr")} rachètent ; n = ${countPeople(n, "fr")}.`,
    apart: (n: number) =>
      `${countPeople(n, "fr")} ${isOne(n, "fr") ? "a fait son" : "ont fait leur"} premier achat il y a douze mois ou plus. Les segments sont montrés à part : une moyenne des deux ne dirait rien d’aucun.`,
    mixed:
      "Un canal mêle les segments : quelques grosses affaires y pèsent lourd, et son intervalle est large.",
    worth: (mean: number, { low, high }: Bounds, currency: string, n: number) =>
      `${formatMoney(mean, "fr", currency)} en moyenne (intervalle à 95 % : ${bound(low, "fr", currency)} à ${bound(high, "fr", currency)} ; n = ${formatNumber(n, "fr")})`,
    share: (share: number, { low, high }: Bounds, n: number) =>
      `${formatPercent(share, "fr")} (intervalle à 95 % : ${formatPercent(low, "fr")} à ${formatPercent(high, "fr")} ; n = ${formatNumber(n, "fr")})`,
    line: (worth: string, again: string) => `${worth} ; rachat : ${again}`,
    note: "Comptées : les personnes dont le premier parcours qui aboutit pour un montant connu a au moins douze mois, quelle que soit la période choisie. Valeur : ses parcours commencés dans ces douze mois, au montant que disent commandes, paiements et affaires. Rachat : un autre parcours qui aboutit ; deux commandes d’un même parcours n’en font qu’un. Le canal d’entrée est celui du premier contact de ce premier parcours.",
    tooFew:
      "n trop petit : trop peu de personnes ont un premier achat d’un montant connu il y a douze mois ou plus.",
    table: "Valeur en douze mois, groupe par groupe",
  },
  en: {
    heading: "What a person is worth in twelve months",
    figure: "Worth in twelve months",
    again: "Buying again within twelve months",
    parts: {
      all: "All together",
      segment: "By segment",
      persona: "By persona",
      channel: "By entry channel",
    },
    lead: (mean, { low, high }, again, n, currency) =>
      `${formatMoney(mean, "en", currency)} a person on average within twelve months of their first purchase (95% interval: ${bound(low, "en", currency)} to ${bound(high, "en", currency)}), about ${formatMoney(Number((mean * n).toPrecision(2)), "en", currency)} in all; ${formatPercent(again, "en")} buy again; n = ${countPeople(n, "en")}.`,
    apart: (n) =>
      `${countPeople(n, "en")} made ${isOne(n, "en") ? "a" : "their"} first purchase twelve months ago or more. Segments are shown apart: a mean of both would tell of neither.`,
    mixed: "A channel mixes segments: a few large deals weigh heavily in it, and its interval is wide.",
    worth: (mean, { low, high }, currency, n) =>
      `${formatMoney(mean, "en", currency)} on average (95% interval: ${bound(low, "en", currency)} to ${bound(high, "en", currency)}; n = ${formatNumber(n, "en")})`,
    share: (share, { low, high }, n) =>
      `${formatPercent(share, "en")} (95% interval: ${formatPercent(low, "en")} to ${formatPercent(high, "en")}; n = ${formatNumber(n, "en")})`,
    line: (worth, again) => `${worth}; buying again: ${again}`,
    note: "Counted: people whose first journey that reached the goal for a known amount is twelve months old or more, whichever period is chosen. Worth: their journeys that begin within these twelve months, at the amounts that orders, payments and deals tell. Buying again: another journey that reaches the goal; two orders in one journey are one. The entry channel is that of the first contact of that first journey.",
    tooFew: "n too small: too few people have a first purchase of a known amount twelve months ago or more.",
    table: "Worth in twelve months, group by group",
  },
});
