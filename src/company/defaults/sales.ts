// Default touchpoints of a sales team, by the CRM stages of the usual tools in both languages. In: nothing. Out: rules, the deal's end first.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, rule } from "./rule.ts";

const sales = (
  fr: string,
  en: string,
  role: DefaultRule["role"],
  event: string,
  direction: "inbound" | "outbound",
) => rule({ name: { fr, en }, role, channel: CHANNELS.sales, event, direction });

/** A renewal is no new sale, whatever its stage is called. "Perdu" comes before "gagné", and both before the stages on the way: "Fermé perdu" must not be read as anything else. */
export const SALES: readonly DefaultRule[] = [
  sales(
    "Résiliation",
    "Cancelled contract",
    "stay",
    "*resili*|churn*|*non renouvele*|*not renewed*|*perdu*(*renouv*)|*lost*(*renew*)|*perdu*(*existant*)|*lost*(*existing*)",
    "inbound",
  ),
  sales(
    "Renouvellement",
    "Renewal",
    "stay",
    "*renouvel*|*renewal*|renewed|*reconduc*|*reconduit*|* (*existant*)|* (*existing*)|* (*upsell*)|* (*cross*sell*)|* (*expansion*)",
    "inbound",
  ),
  sales(
    "Affaire perdue",
    "Deal lost",
    "compare",
    "closed lost|closed*lost*|*ferme*perdu*|*ferme*lost*|perdu|perdue|lost|deal_lost|*affaire*perdu*|*transaction*perdu*|close_unconvert_lead|disqualif*|*unqualified*|non qualifie*|abandonne*",
    "inbound",
  ),
  sales(
    "Affaire gagnée",
    "Deal won",
    "buy",
    "closed won|closed*won*|*ferme*gagn*|gagne|gagnee|won|deal_won|won_deal|*affaire*gagn*|*transaction*gagn*|*contrat*signe*|*contract*signed*|*commande*signe*|signature*|signe|close_convert_lead|converted|client|customer",
    "inbound",
  ),
  sales(
    "Négociation",
    "Negotiation",
    "compare",
    "*negociation*|*negotiation*|*negotiating*|decision*maker*|*decideur*|*decisionnaire*|*contrat*envoye*|contract*sent*|commit",
    "inbound",
  ),
  sales(
    "Devis",
    "Quote",
    "compare",
    "angebot|angebot *|preventivo|preventivo *|presupuesto|presupuesto *|orcamento|orcamento *|offerte|offerte *|quote|quote*sent*|quote_*|quotation*|estimate|estimate *|devis|devis *|devis_*|*devis*envoye*|*devis*remis*|proposal*|*proposal*sent*|*proposition*|offre*envoyee*|offre*remise*|chiffrage*",
    "outbound",
  ),
  sales(
    "Présentation",
    "Presentation",
    "compare",
    "presentation*|*presentation*|demo|demo *|demo_*|*demonstration*|product*demo*|essai*|trial*|pilote*",
    "outbound",
  ),
  sales(
    "Rendez-vous commercial",
    "Sales appointment",
    "explore",
    "appointment*|*rendez*vous*|*creation*rdv*|prise*rdv*|rdv*|meeting*|*reunion*|visite*commerciale*|booking*",
    "outbound",
  ),
  sales(
    "Qualification",
    "Qualification",
    "explore",
    "qualif*|*qualified*|*qualifie*|sql|mql|sal|passage en mql|passage en sql|qualify_lead|opportunity|opportunite|*decouverte*besoin*|needs*analysis*|value*proposition*|perception*analysis*",
    "inbound",
  ),
  sales(
    "Nouveau contact commercial",
    "New lead",
    "explore",
    "lead|lead_*|lead *|new|nouveau|nouvelle|new*lead*|nouveau*lead*|nouveau*prospect*|new*prospect*|nouveau*contact*|nouvelle*demande*|prospect*|prospection*|working_lead|deal_created|deal*created|*affaire*creee|subscriber|abonne|first_contact|premier*contact*|contact*made*|contact*etabli*|a_contacter|a contacter",
    "inbound",
  ),
];
