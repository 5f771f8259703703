// Default touchpoints of the people who answer: service desk, phone, chat, store, messages sent. In: nothing. Out: rules.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, rule } from "./rule.ts";

/** What tools call a question that has been answered, folded. */
export const ANSWERED_EVENTS =
  "ticket_solved|ticket*solved|ticket*closed|ticket*resolu|ticket*clos|ticket*ferme|*resolution*|case*closed";

export const SERVICE: readonly DefaultRule[] = [
  rule({
    name: { fr: "Réponse du service client", en: "Customer service answer" },
    role: "get_help",
    channel: CHANNELS.service,
    direction: "outbound",
    event: ANSWERED_EVENTS,
  }),
  rule({
    name: { fr: "Demande au service client", en: "Customer service request" },
    role: "get_help",
    channel: CHANNELS.service,
    event:
      "beschwerde*|reklamation*|reclamo|reclamo *|reclamacion*|queja|reclamacao*|klacht*|anfrage|anfrage *|kundenanfrage*|assistenza|assistenza *|richiesta|richiesta *|ticket_created|ticket|ticket*created|ticket*ouvert|ticket*cree|*reclamation*|complaint*|*service*client*|*service*apres*vente*|sav|sav *|customer*service*|case*created|support*request*|demande|demande client*|requete|requete client*|demande d'intervention*|intervention|intervention *|depannage*",
  }),
  rule({
    name: { fr: "Messagerie instantanée", en: "Live chat" },
    role: "explore",
    channel: CHANNELS.chat,
    event: "chat|chat_*|chat *|live*chat*|whatsapp*|messenger*|messagerie*|conversation*",
  }),
  rule({
    name: { fr: "Rendez-vous en boutique", en: "Store appointment" },
    role: "explore",
    channel: CHANNELS.store,
    event: "store_appointment*|*rendez*vous*boutique*|*rendez*vous*magasin*|rdv*boutique*|rdv*magasin*",
  }),
  rule({
    name: { fr: "Visite en boutique", en: "Store visit" },
    role: "explore",
    channel: CHANNELS.store,
    event: "store_visit*|showroom*|visite*boutique*|visite*magasin*|visite*showroom*|passage*boutique*",
  }),
  rule({
    name: { fr: "Appel téléphonique", en: "Phone call" },
    role: "explore",
    channel: CHANNELS.phone,
    event:
      "anruf|anruf *|chiamata|chiamata *|llamada|llamada *|chamada|chamada *|telefonaat|telefoon|telefon|telefono|call|call_*|call *|called|calls|phone*call*|phone|appel|appel_*|appel *|telephone|*centre*appel*|*call*cent*",
  }),
  rule({
    name: { fr: "E-mail reçu", en: "E-mail received" },
    role: "explore",
    channel: CHANNELS.email,
    direction: "outbound",
    event: "email|e-mail|email_*|e-mail *|email *|mail_*|*email*open*|*email*click*|*campaign*",
  }),
  rule({
    name: { fr: "SMS reçu", en: "Text message received" },
    role: "explore",
    channel: CHANNELS.sms,
    direction: "outbound",
    event: "sms|sms_*|sms *|rcs|text*message*",
  }),
  rule({
    name: { fr: "Programme de fidélité", en: "Loyalty programme" },
    role: "stay",
    channel: CHANNELS.service,
    event: "loyalty*|*fidelite*|points_*|reward*|earn_virtual_currency|spend_virtual_currency",
  }),
];
