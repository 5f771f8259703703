// Default touchpoints of a site by page address, for events that say nothing more than "a page was seen". In: nothing. Out: rules.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, onEachDevice, rule } from "./rule.ts";
import { SITE } from "./site-names.ts";

/** Events that only say that someone is on a page: the page decides. */
const SEEN =
  "page_view|pageview|page view*|screen_view|scroll|user_engagement|click|clic|video_*|file_download|page|page vue|page_vue|vue|view|hit|pages vues";

/** Most precise first: the confirmation page is under the checkout's address, the payment page too. */
export const PAGES: readonly DefaultRule[] = [
  rule({
    name: SITE.order,
    role: "buy",
    channel: CHANNELS.site,
    event: SEEN,
    page: "*/thank*you*|*/merci*|*/confirmation*|*/order-received*|*/commande/confirm*|*/checkout/success*|*/order-confirmation*",
  }),
  ...onEachDevice({
    name: SITE.tracking,
    role: "receive",
    event: SEEN,
    page: "*/suivi*|*/tracking*|*/track-*|*/mes-commandes*|*/my-orders*|*/order-status*|*/orders/*",
  }),
  ...onEachDevice({
    name: SITE.payment,
    role: "compare",
    event: SEEN,
    page: "*/paiement*|*/payment*|*/pay|*/pay/*",
  }),
  ...onEachDevice({
    name: SITE.delivery,
    role: "compare",
    event: SEEN,
    page: "*/checkout/shipping*|*/checkout/delivery*|*/commande/livraison*|*/retrait*|*/click-and-collect*|*/store-pickup*|*/pickup*",
  }),
  ...onEachDevice({
    name: SITE.checkout,
    role: "compare",
    event: SEEN,
    page: "*/checkout*|*/commande*|*/commander*|*/order*|*/tunnel*",
  }),
  ...onEachDevice({
    name: SITE.basket,
    role: "compare",
    event: SEEN,
    page: "*/panier*|*/cart*|*/basket*|*/bag",
  }),
  ...onEachDevice({
    name: SITE.search,
    role: "explore",
    event: SEEN,
    page: "*/recherche*|*/search*|*?q=*|*?s=*|*&q=*",
  }),
  ...onEachDevice({
    name: SITE.contact,
    role: "explore",
    event: SEEN,
    page: "*/contact*|*/devis*|*/quote*|*/demande-*|*/rendez-vous*|*/appointment*",
  }),
  ...onEachDevice({
    name: SITE.help,
    role: "explore",
    event: SEEN,
    page: "*/aide*|*/faq*|*/help*|*/support*|*/retours*|*/returns*|*/livraison*|*/delivery*|*/garantie*",
  }),
  ...onEachDevice({
    name: SITE.stores,
    role: "explore",
    event: SEEN,
    page: "*/boutiques*|*/magasins*|*/nos-boutiques*|*/nos-magasins*|*/stores*|*/store-locator*|*/showroom*",
  }),
  ...onEachDevice({
    name: SITE.account,
    role: "explore",
    event: SEEN,
    page: "*/compte*|*/mon-compte*|*/account*|*/login*|*/connexion*|*/inscription*|*/register*",
  }),
  ...onEachDevice({
    name: SITE.advice,
    role: "explore",
    event: SEEN,
    page: "*/blog*|*/conseil*|*/guide*|*/inspiration*|*/magazine*|*/journal*|*/actualites*|*/news*",
  }),
  ...onEachDevice({
    name: SITE.product,
    role: "explore",
    event: SEEN,
    page: "*/produit/*|*/produits/*|*/product/*|*/products/*|*/p/*|*/dp/*|*/item/*|*/article/*",
  }),
  ...onEachDevice({
    name: SITE.catalogue,
    role: "explore",
    event: SEEN,
    page: "*/produits|*/products|*/categorie*|*/category*|*/categories*|*/collection*|*/catalog*|*/c/*|*/rayon*|*/shop*|*/boutique*|*/soldes*|*/sale*|*/promo*",
  }),
  ...onEachDevice({
    name: SITE.home,
    role: "discover",
    event: SEEN,
    page: "/|/fr|/fr/|/en|/en/|*/accueil|*/accueil.*|*/home|*/index.*",
  }),
  ...onEachDevice({ name: SITE.browsing, role: "explore", event: SEEN }),
];
