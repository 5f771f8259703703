// Default touchpoints of a site by page address, for events whose name says nothing. In: nothing. Out: rules.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, onEachDevice, rule } from "./rule.ts";
import { SITE } from "./site-names.ts";

/** A visit to a page that no rule knows; Matomo calls one "action". */
const SEEN =
  "page*view*|page*display*|pageview|screen|screen*view*|ecran*|scroll|user_engagement|autocapture|click|*clicked|page|page*vue*|page*visit*|*page*consult*|vue|view|viewed|hit|action";

/** Most precise first. A page counts as a purchase only when its address names the order: a mere "/merci" may thank for anything. */
export const PAGES: readonly DefaultRule[] = [
  rule({
    name: SITE.order,
    role: "buy",
    channel: CHANNELS.site,
    page: "*/checkout*confirm*|*/checkout*thank*|*/checkout*/success*|*/commande*confirm*|*/commande*/merci*|*/order*confirm*|*/order-received*|*/orders/*/thank*",
  }),
  ...onEachDevice({
    name: SITE.tracking,
    role: "receive",
    page: "*/suivi*|*/tracking*|*/track-*|*/mes-commandes*|*/my-orders*|*/order-status*|*/orders/*",
  }),
  ...onEachDevice({
    name: SITE.payment,
    role: "compare",
    page: "*/paiement*|*/payment*|*/pay|*/pay/*",
  }),
  ...onEachDevice({
    name: SITE.delivery,
    role: "compare",
    page: "*/checkout/shipping*|*/checkout/delivery*|*/commande/livraison*|*/retrait*|*/click-and-collect*|*/store-pickup*|*/pickup*",
  }),
  ...onEachDevice({
    name: SITE.checkout,
    role: "compare",
    page: "*/checkout*|*/commande*|*/commander*|*/order*|*/tunnel*",
  }),
  ...onEachDevice({
    name: SITE.basket,
    role: "compare",
    page: "*/panier*|*/cart*|*/basket*|*/bag",
  }),
  ...onEachDevice({
    name: SITE.search,
    role: "explore",
    page: "*/recherche*|*/search*",
  }),
  ...onEachDevice({
    name: SITE.contact,
    role: "explore",
    page: "*/contact*|*/devis*|*/quote*|*/demande-*|*/rendez-vous*|*/appointment*",
  }),
  ...onEachDevice({
    name: SITE.help,
    role: "explore",
    page: "*/aide*|*/faq*|*/help*|*/support*|*/retours*|*/returns*|*/livraison*|*/delivery*|*/garantie*",
  }),
  ...onEachDevice({
    name: SITE.stores,
    role: "explore",
    page: "*/boutiques*|*/magasins*|*/nos-boutiques*|*/nos-magasins*|*/stores*|*/store-locator*|*/showroom*",
  }),
  ...onEachDevice({
    name: SITE.account,
    role: "explore",
    page: "*/compte*|*/mon-compte*|*/account*|*/login*|*/connexion*|*/inscription*|*/register*",
  }),
  ...onEachDevice({
    name: SITE.advice,
    role: "explore",
    page: "*/blog*|*/conseil*|*/guide*|*/inspiration*|*/magazine*|*/journal*|*/actualites*|*/news|*/news/*",
  }),
  ...onEachDevice({
    name: SITE.product,
    role: "explore",
    page: "*/produit/*|*/produits/*|*/product/*|*/products/*|*/p/*|*/dp/*|*/item/*|*/article/*",
  }),
  ...onEachDevice({
    name: SITE.catalogue,
    role: "explore",
    page: "*/produits|*/products|*/categorie*|*/category*|*/categories*|*/collection*|*/catalog*|*/c/*|*/rayon*|*/shop*|*/boutique*|*/soldes*|*/sale*|*/promo*",
  }),
  ...onEachDevice({
    name: SITE.home,
    role: "discover",
    event: "home|home *view*|home_*view*|home*page*view*|view*home*|accueil|accueil *|page*accueil*",
  }),
  ...onEachDevice({
    name: SITE.home,
    role: "discover",
    page: "/|/fr|/fr/|/en|/en/|*/accueil*|*/home|*/index.*",
  }),
  ...onEachDevice({ name: SITE.browsing, role: "explore", event: SEEN }),
];
