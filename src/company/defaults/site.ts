// Default touchpoints of an online shop, by event name: GA4's recommended events, other tools' and the French ones. In: nothing. Out: rules.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, onEachDevice, rule } from "./rule.ts";
import { SITE } from "./site-names.ts";

export const SITE_EVENTS: readonly DefaultRule[] = [
  ...onEachDevice({
    name: SITE.basket,
    role: "compare",
    event:
      "add_to_cart|remove_from_cart|view_cart|add*to*cart|product*add*to*cart|add*to*basket|add*to*bag|remove*from*cart|cart*view*|product added|product removed|cart|basket|panier|cart.display|cart.creation|cart.update|ajout*panier*|vue*panier*|suppression*panier*",
  }),
  ...onEachDevice({
    name: SITE.delivery,
    role: "compare",
    event: "add_shipping_info|shipping_info*|shipping_method*|choix*livraison*|mode*livraison*",
  }),
  ...onEachDevice({
    name: SITE.payment,
    role: "compare",
    event:
      "add_payment_info|payment_info*|payment_error*|payment_fail*|payment_start*|cart*payment|payment|paiement|paiement_*|paiement *|debut*paiement*|echec*paiement*|erreur*paiement*",
  }),
  ...onEachDevice({
    name: SITE.checkout,
    role: "compare",
    event:
      "begin_checkout|checkout|checkout_*|checkout *|*initiate*checkout*|start*checkout*|debut*commande*|tunnel*commande*|validation*panier*",
  }),
  ...onEachDevice({
    name: SITE.search,
    role: "explore",
    event:
      "search|searched|search_*|view_search_results|site*search*|*search*ed|*search*performed|recherche|recherche *|recherche_*",
  }),
  ...onEachDevice({
    name: SITE.product,
    role: "explore",
    event:
      "view_item|select_item|add_to_wishlist|product*view*|product*display*|view*product*|viewcontent|view*content|*fiche*produit*|vue*produit*|consultation*produit*|ajout*favori*|ajout*liste*envie*",
  }),
  ...onEachDevice({
    name: SITE.catalogue,
    role: "explore",
    event:
      "view_item_list|view_promotion|select_promotion|select_content|product*list*view*|category*view*|view*category*|vue*categorie*|vue*rayon*",
  }),
  ...onEachDevice({
    name: SITE.account,
    role: "explore",
    event:
      "sign_up|login|logout|sign*up|sign*in|log*in|*signed up|*logged in|*logged out|*account*creat*|registration|register|registered|user*registered|creation*compte*|*compte*cree*|connexion*|inscription",
  }),
  rule({
    name: { fr: "Newsletter", en: "Newsletter" },
    role: "explore",
    channel: CHANNELS.email,
    event:
      "newsletter|newsletter*|*newsletter|subscribe|*email*signup*|optin*|opt_in*|confirm_time|inscription*lettre*",
  }),
  ...onEachDevice({
    name: SITE.contact,
    role: "explore",
    event:
      "generate_lead|form_submit|form_start|form*submit*|form*sent|contact|contact_*|contact *|lead*form*|formulaire*|demande*contact*|demande*devis*|request*quote*|quote_request*",
  }),
  ...onEachDevice({
    name: { fr: "Partage d’un produit", en: "Product shared" },
    role: "explore",
    event: "share|partage|partage_*|partage *",
  }),
  rule({
    name: SITE.order,
    role: "buy",
    channel: CHANNELS.site,
    event:
      "purchase|purchased|*purchased|premier achat|date*premier achat|premiere commande|date*premiere commande|first purchase*|first order*|date of first purchase|date of first order|client depuis*|customer since*|buy|bought|ecommerce_purchase|ecommerceorder|in_app_purchase|purchase*complete*|achat|achat*web|achat*en*ligne|achat*effectue*|achat*confirme*|achat*valide*|achete|transaction|transaction*complete*|transaction*confirm*|subscribed|subscription*start*|subscription*created|souscription|souscription *|abonnement*souscrit*",
  }),
];
