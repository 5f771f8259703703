// What is said of orders that were given back. In: plain values and a language. Out: text in French or English.

import { counted } from "./counted.ts";
import { formatMoney, formatPercent } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages } from "./typeset.ts";

type Told = {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly orders: number;
  readonly customers: number;
  readonly refunded: number;
  readonly mean: number;
  readonly net: number;
};

export const refundWords = bothLanguages({
  fr: {
    heading: "Ce qui est rendu ou remboursé",
    share: ({ share, low, high, orders, customers }: Told) =>
      `${formatPercent(share, "fr", 1)} des commandes sont remboursées, en tout ou partie (intervalle à 95 % : ${formatPercent(low, "fr", 1)} à ${formatPercent(high, "fr", 1)} ; n = ${counted(orders, "fr", "commande", "commandes")} de ${countPeople(customers, "fr")})`,
    net: ({ refunded, mean, net }: Told, currency: string) =>
      `${formatPercent(refunded, "fr", 1)} du montant est rendu : une commande vaut ${formatMoney(net, "fr", currency)} net, pour ${formatMoney(mean, "fr", currency)} passés`,
    line: (share: string, net: string) => `${share} ; ${net}.`,
    note: "Comptées : les commandes dont l’export dit ce qui en a été remboursé, quelle que soit la période choisie ; celles d’une même personne sont liées, et l’intervalle en tient compte. Une commande récente peut encore être rendue, et un retour qui n’est pas remboursé ne se voit pas ici. Le canal d’entrée est celui du premier contact du premier parcours qui porte une telle commande.",
    untold:
      "Aucun de ces fichiers ne dit combien de chaque commande a été remboursé : ce qui est rendu n’est pas connu. L’export des commandes de Shopify, d’Adobe Commerce (Magento) ou de Stripe a une colonne pour cela.",
    tooFew:
      "n trop petit : trop peu de {clients} ont une commande dont l’export dit ce qui en a été remboursé.",
    table: "Commandes rendues ou remboursées, groupe par groupe",
  },
  en: {
    heading: "What is returned or refunded",
    share: ({ share, low, high, orders, customers }) =>
      `${formatPercent(share, "en", 1)} of orders are refunded, in whole or in part (95% interval: ${formatPercent(low, "en", 1)} to ${formatPercent(high, "en", 1)}; n = ${counted(orders, "en", "order", "orders")} of ${countPeople(customers, "en")})`,
    net: ({ refunded, mean, net }, currency) =>
      `${formatPercent(refunded, "en", 1)} of their amount is given back: an order is worth ${formatMoney(net, "en", currency)} net, for ${formatMoney(mean, "en", currency)} placed`,
    line: (share, net) => `${share}; ${net}.`,
    note: "Counted: orders whose export says how much of each was refunded, whichever period is chosen; those of one person belong together, and the interval allows for it. A recent order may still be returned, and a return that is not refunded is not seen here. The entry channel is that of the first contact of the first journey with such an order.",
    untold:
      "None of these files says how much of each order was refunded: what is returned is not known. The order export of Shopify, Adobe Commerce (Magento) or Stripe has a column for it.",
    tooFew: "n too small: too few {customers} have an order whose export says how much of it was refunded.",
    table: "Orders returned or refunded, group by group",
  },
});
