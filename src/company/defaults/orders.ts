// Default touchpoints of an order's life, from the shop's own books. In: nothing. Out: rules, most precise first ("commande annulée" before "commande").
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, rule } from "./rule.ts";
import { SITE } from "./site-names.ts";

const IN_STORE = "pos|point of sale|point de vente|store|in_store|in-store|retail|boutique*|magasin*|caisse*";

export const ORDERS: readonly DefaultRule[] = [
  // A message that was delivered is no parcel.
  rule({
    name: { fr: "E-mail reçu", en: "E-mail received" },
    role: "explore",
    channel: CHANNELS.email,
    direction: "outbound",
    event: "email*delivered*|e-mail*delivered*|delivered email|email*livre|e-mail*livre|email*remis",
  }),
  rule({
    name: { fr: "Annulation", en: "Cancellation" },
    role: "compare",
    channel: CHANNELS.service,
    event:
      "order_cancelled|stornierung*|storniert|annullamento*|annullato|cancelacion*|cancelado|anulacion*|anulado|cancelamento*|annulering*|geannuleerd|order*cancel*|cancel*|commande*annul*|annul*|unpaid|canceled",
  }),
  rule({
    name: { fr: "Retour et remboursement", en: "Return and refund" },
    role: "get_help",
    channel: CHANNELS.service,
    event:
      "refund|refund*|*refund|gutschrift*|storno|stornorechnung*|ruckerstattung*|erstattung*|retoure*|rucksendung*|nota di credito*|note di credito*|rimborso*|reso|reso *|nota de credito*|abono|abono *|reembolso*|devolucion*|devolucao*|creditnota*|terugbetaling*|retour*|avoir|avoir *|credit note*|credit_note*|credit memo*|credit_memo*|note de credit|*_returned|return|return_*|returned*|retour|retour *|retour_*|*retournee|rembours*|echange de *|echange_*|echange produit*|echange taille*|exchange*",
  }),
  rule({
    name: { fr: "Achat en boutique", en: "Store purchase" },
    role: "buy",
    channel: CHANNELS.store,
    event: "order*|commande*|purchase|achat*|vente*|transaction*|paiement",
    via: IN_STORE,
  }),
  rule({
    name: { fr: "Réservation", en: "Reservation" },
    role: "buy",
    channel: CHANNELS.site,
    event:
      "reservation|reservation *|reserve|reservee|reservation_*|*reservation*confirmee|booking*confirm*|booking*created|booked",
  }),
  rule({
    name: { fr: "Adhésion ou don", en: "Membership or donation" },
    role: "buy",
    channel: CHANNELS.site,
    event: "adhesion|adhesion *|adhere|membership*|don|don *|don_*|donation*|donated",
  }),
  rule({
    name: { fr: "Rendez-vous pris", en: "Appointment made" },
    role: "compare",
    channel: CHANNELS.store,
    event: "rendez-vous pris|appointment made",
  }),
  rule({
    name: { fr: "Rendez-vous honoré", en: "Appointment kept" },
    role: "buy",
    channel: CHANNELS.store,
    event: "consultation|rendez-vous honore|rdv honore|appointment kept|appointment completed",
  }),
  rule({
    name: { fr: "Séance ou formation", en: "Session or course" },
    role: "receive",
    channel: CHANNELS.store,
    event:
      "date de session|date de la session|session de formation|seance|seance *|date de la seance|date de formation|date du cours|date de l'atelier|cours|atelier|atelier *|session date|course date|class date",
  }),
  rule({
    name: { fr: "Arrivée et séjour", en: "Arrival and stay" },
    role: "receive",
    channel: CHANNELS.store,
    event:
      "arrivee|arrivee *|check in|check-in|check_in|checkin|arrival|arrival *|departure|departure *|depart|depart *|check out|check-out|check_out|sejour*|date d'experience",
  }),
  rule({
    name: { fr: "Retrait en boutique", en: "Store pick-up" },
    role: "receive",
    channel: CHANNELS.store,
    event:
      "store_pickup*|*pickup*|*pick-up*|*pick up*|*click*collect*|retrait|retrait *|retrait_*|*retiree*|prete|*commande prete*|pret*retrait*|ready_for_*",
  }),
  rule({
    name: { fr: "Expédition", en: "Dispatch" },
    role: "receive",
    channel: CHANNELS.carrier,
    direction: "outbound",
    event:
      "order_fulfilled|order_shipped|*fulfilled*|*shipped*|shipment*|dispatch*|*to*carrier*|*delivered*carrier*|expedition|expedition *|expedition_*|*expediee|*expedie|remise*transporteur*",
  }),
  rule({
    name: { fr: "Livraison", en: "Delivery" },
    role: "receive",
    channel: CHANNELS.carrier,
    direction: "outbound",
    event:
      "order_delivered|*delivered*|delivery|livraison|livraison *|livraison_*|*livree|*livre|*recue|reception*",
  }),
  rule({
    name: { fr: "Installation", en: "Installation" },
    role: "receive",
    channel: CHANNELS.carrier,
    direction: "outbound",
    event: "installation|installation *|installation_*|installed|*installe|*installee|pose|pose *",
  }),
  rule({
    name: { fr: "Achat en boutique", en: "Store purchase" },
    role: "buy",
    channel: CHANNELS.store,
    event:
      "store_purchase*|*in*store*purchase*|pos_*|achat*boutique*|achat*magasin*|vente*boutique*|vente*magasin*|ticket*caisse*|passage*caisse*",
  }),
  rule({
    name: SITE.order,
    role: "buy",
    channel: CHANNELS.site,
    event:
      "order|ordered|sales receipt*|recu de vente*|vente|vente en ligne|sale|order*created*|order*placed*|order*purchase*|order*paid*|order*approved*|order*completed*|order*confirm*|place*order|complete*order|checkout*complete*|payment*succe*|payment*complete*|paiement*effectue*|paiement*reussi*|paiement*accepte*|paiement*confirme*|commande|commande_*|commande *|*commande passee|ecommerce order|ecommerce_order|facture|facture *|invoice|invoice *|date facture|date de facture|bon de commande|reorder|reachat|repurchase|bestellung|bestellung *|kauf|verkauf|auftrag|rechnung|rechnung *|ordine|ordine *|acquisto|vendita|fattura|fattura *|pedido|pedido *|compra|compra *|venta|factura|factura *|encomenda|encomenda *|venda|fatura|fatura *|bestelling|bestelling *|aankoop|verkoop|factuur|factuur *",
  }),
];
