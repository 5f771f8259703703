// Names of the channels of the default touchpoints. In: nothing. Out: both languages.
import type { Names } from "../company.ts";

export const CHANNELS = {
  site: { fr: "Site", en: "Website" },
  app: { fr: "Application", en: "App" },
  ads: { fr: "Publicité en ligne", en: "Online advertising" },
  search: { fr: "Moteurs de recherche", en: "Search engines" },
  social: { fr: "Réseaux sociaux", en: "Social media" },
  email: { fr: "E-mail", en: "E-mail" },
  sms: { fr: "SMS", en: "Text message" },
  partners: { fr: "Sites partenaires", en: "Partner sites" },
  store: { fr: "Boutique", en: "Store" },
  event: { fr: "Évènement", en: "Event" },
  phone: { fr: "Téléphone", en: "Phone" },
  chat: { fr: "Messagerie", en: "Chat" },
  carrier: { fr: "Livraison", en: "Delivery" },
  service: { fr: "Service client", en: "Customer service" },
  sales: { fr: "Commercial", en: "Sales" },
  reviews: { fr: "Avis en ligne", en: "Online reviews" },
  survey: { fr: "Enquête", en: "Survey" },
} as const satisfies Record<string, Names>;
