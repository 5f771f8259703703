// Names of the touchpoints of an online shop, shared by the rules on events and those on pages. In: nothing. Out: both languages.
import type { Names } from "../company.ts";

export const SITE = {
  browsing: { fr: "Navigation", en: "Browsing" },
  home: { fr: "Page d’accueil", en: "Home page" },
  advice: { fr: "Conseils et inspiration", en: "Advice and inspiration" },
  catalogue: { fr: "Catalogue", en: "Catalogue" },
  product: { fr: "Fiche produit", en: "Product page" },
  search: { fr: "Recherche sur le site", en: "Site search" },
  basket: { fr: "Panier", en: "Basket" },
  checkout: { fr: "Validation du panier", en: "Checkout" },
  delivery: { fr: "Choix de la livraison", en: "Delivery choice" },
  payment: { fr: "Paiement", en: "Payment" },
  order: { fr: "Commande", en: "Order" },
  tracking: { fr: "Suivi de commande", en: "Order tracking" },
  account: { fr: "Compte client", en: "Customer account" },
  contact: { fr: "Prise de contact", en: "Contact request" },
  help: { fr: "Aide en ligne", en: "Online help" },
  stores: { fr: "Recherche d’une boutique", en: "Store finder" },
} as const satisfies Record<string, Names>;
