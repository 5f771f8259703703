// What Maison Lumen says of itself: nothing in, parcours.yaml and the six spreadsheets out, as its team wrote them.
import { encode, SPREADSHEET } from "./csv.ts";
import { DECISIONS, EVENTS, MAP } from "./written.ts";

const PARCOURS = `# Parcours client de Maison Lumen : les réglages du site.
# Une ligne qui commence par # est un commentaire. Deux espaces par niveau, jamais de tabulation.

# Titre du site, tel qu'il s'affiche en haut de chaque page.
title: Maison Lumen

# Langue du terminal : fr ou en. Le site a les deux : le français à son adresse, l'anglais sous « /en/ » (l'adresse à partager).
language: fr

# Monnaie des montants (code à trois lettres).
currency: EUR

# Ce que coûte la conquête d'un client : ajouté aux euros en jeu (page Irritants), puisqu'un client perdu est à reconquérir.
winning_cost:
  default: 35
  B2B: 600

# Fuseau horaire de l'entreprise : toutes les heures des exports y sont ramenées.
time_zone: Europe/Paris

# Jours sans aucune activité au bout desquels un parcours est terminé.
# Les professionnels décident plus lentement : on leur laisse 90 jours.
journey_gap_days:
  default: 30
  B2B: 90

# Jours laissés à un parcours pour aboutir, comptés depuis son premier pas.
# Un parcours plus jeune est montré « en attente », il ne compte pas comme perdu.
conversion_window_days:
  default: 30
  B2B: 90

# Plus petit groupe de clients montré : en dessous, le chiffre est masqué.
small_group: 5

# Un attribut des clients, tel qu'un export le donne : un filtre de la page Parcours, à côté du canal et de l'appareil.
filter_attribute: profil

# Nombre de parcours en dessous duquel le site ne conclut pas à une évolution.
verdict_n: 30

# Étape qui compte comme une conversion (un nom de stages.csv).
goal_stage: Achat

# Ce que l'équipe attend de cette cartographie : rappelé en tête du site.
objectives:
  - text: Comprendre où les paniers sont abandonnés, sur mobile et sur ordinateur
    text_en: Understand where carts are abandoned, on mobile and on desktop
  # Un objectif peut être mesuré : chaque trimestre, le site dit s'il est tenu.
  - text: Tenir les délais promis après l'achat, à domicile comme en boutique
    text_en: Keep the dates promised after the purchase, at home and in the stores
    measure: feeling
    stage: Rétention
    target: 0.7
  - text: Mener à l'achat un parcours sur cinq
    text_en: Lead one journey in five to the purchase
    measure: conversion
    stage: Achat
    target: 20
  - text: Rendre le paiement agréable, au téléphone aussi
    text_en: Make the payment a pleasure, on a phone too
    measure: feeling
    stage: Achat
    target: 1
  - text: Répondre à chaque demande de devis en moins de cinq jours
    text_en: Answer each quote request in less than five days
    measure: delay
    from: Demande de devis
    to: Devis et négociation
    days: 5
    share: 90

# Les exports que le site ne peut pas reconnaître seul : ce que veulent dire leurs colonnes.
# Les exports connus (GA4, Shopify, HubSpot, Trustpilot, Typeform, Zendesk) n'ont besoin de rien ici.
sources:
  # Liste des clients de la boutique en ligne : elle relie un numéro de client à son e-mail et à sa société.
  - file: crm/clients*.csv
    # Nom court de la source, sur le site et dans touchpoints.csv.
    name: clients
    # Colonnes qui identifient un client ; la même valeur dans deux exports désigne le même client.
    keys:
      customer: Customer ID
      email: Email
      account: Default Address Company
    # Faits utilisables dans les règles de personas.csv (nom choisi: colonne).
    attributes:
      profil: Tags

  # Cahier des retraits en boutique : une ligne par commande, une colonne par moment.
  - file: crm/retraits*.csv
    name: retraits
    # Ordre du jour et du mois dans les dates : dmy pour 31/12/2026.
    dates: dmy
    keys:
      order: N° commande
    # Une interaction par date remplie (nom choisi: colonne).
    milestones:
      commande prête: Prête le
      commande retirée: Retirée le

  # Cahier des rendez-vous : boutiques et salons, une ligne par visite.
  - file: crm/rendez-vous*.csv
    name: rendez-vous
    dates: dmy
    keys:
      email: E-mail
      account: Société
    # Une interaction par ligne : quand, quoi, et par où.
    events:
      time: Date et heure
      event: Type de visite
      channel: Lieu

  # Formulaire du bureau professionnel : une note et un commentaire sur chaque devis envoyé.
  - file: reviews/avis-sur-devis*.csv
    name: avis-devis
    dates: dmy
    keys:
      email: E-mail
      account: Société
    # Un ressenti par ligne : quand, quelle note sur quelle échelle (stars, nps, csat5… ou [min, max]), quels mots.
    feedback:
      time: Date de réponse
      event: avis sur devis
      rating: Note sur 10
      scale: [0, 10]
      text: Commentaire
`;

const STAGES = `etape;etape_en
Conscience;Awareness
Considération;Consideration
Achat;Purchase
Rétention;Retention
Recommandation;Advocacy
`;

/** First line that matches wins: the pages of after the sale, then ways in, then what people do on the site, then the other tools. */
const TOUCHPOINTS = `point_de_contact;point_de_contact_en;etape;canal;canal_en;sens;importance;en_ligne;responsable;responsable_en;source;evenement;page;appareil;origine
Livraison à domicile;Home delivery;Rétention;Livraison;Delivery;sortant;5;non;Logistique;Logistics;ga4;;*/suivi;;
Retour ou annulation;Return or cancellation;Rétention;Livraison;Delivery;entrant;4;non;Logistique;Logistics;ga4;;*/retours;;
Parrainage d'un proche;Referring a friend;Recommandation;Bouche-à-oreille;Word of mouth;entrant;2;oui;Marketing;;ga4;share;*/parrainage;;
Parrainage d'un proche;Referring a friend;Recommandation;Bouche-à-oreille;Word of mouth;entrant;2;oui;Marketing;;ga4;;*/parrainage;;
Recherche Google;Google search;Conscience;Recherche;Search;entrant;3;;Acquisition;;ga4;session_start;;;organic
Annonces Google;Google ads;Conscience;Recherche;Search;sortant;3;;Acquisition;;ga4;session_start;;;cpc
Instagram;Instagram;Conscience;Réseaux sociaux;Social media;sortant;4;oui;Communication;;ga4;session_start;;;social|paid_social
Newsletter;Newsletter;Conscience;E-mail;Email;sortant;2;;Marketing;;ga4;session_start;;;email
Accueil mobile;Mobile home page;Conscience;Site mobile;Mobile site;entrant;3;;E-commerce;;ga4;session_start;;mobile;
Accueil mobile;Mobile home page;Conscience;Site mobile;Mobile site;entrant;3;;E-commerce;;ga4;page_view;/;mobile;
Accueil ordinateur;Desktop home page;Conscience;Site ordinateur;Desktop site;entrant;3;;E-commerce;;ga4;session_start;;;
Accueil ordinateur;Desktop home page;Conscience;Site ordinateur;Desktop site;entrant;3;;E-commerce;;ga4;page_view;/;;
Salon professionnel;Trade fair;Conscience;Commercial B2B;B2B sales;entrant;4;non;Commercial B2B;B2B sales;rendez-vous;Salon professionnel;;;
Espace professionnels;Trade area;Considération;Site ordinateur;Desktop site;entrant;3;;Commercial B2B;B2B sales;ga4;generate_lead;*/pro/*;;
Espace professionnels;Trade area;Considération;Site ordinateur;Desktop site;entrant;3;;Commercial B2B;B2B sales;ga4;;*/pro/*;;
Guides et conseils;Guides and advice;Considération;Contenus en ligne;Online content;entrant;2;oui;Communication;;ga4;page_view;*/guides/*;;
Panier mobile;Mobile cart;Considération;Site mobile;Mobile site;entrant;3;;E-commerce;;ga4;add_to_cart|view_cart|begin_checkout;;mobile;
Panier ordinateur;Desktop cart;Considération;Site ordinateur;Desktop site;entrant;3;;E-commerce;;ga4;add_to_cart|view_cart|begin_checkout;;;
Paiement mobile;Mobile payment;Achat;Site mobile;Mobile site;entrant;5;;E-commerce;;ga4;add_payment_info|purchase;;mobile;
Paiement ordinateur;Desktop payment;Achat;Site ordinateur;Desktop site;entrant;5;;E-commerce;;ga4;add_payment_info|purchase;;;
Produits sur mobile;Products on mobile;Considération;Site mobile;Mobile site;entrant;4;;E-commerce;;ga4;view_item|page_view;;mobile;
Produits sur ordinateur;Products on desktop;Considération;Site ordinateur;Desktop site;entrant;4;;E-commerce;;ga4;view_item|page_view;;;
Chat en direct;Live chat;Considération;Service client;Customer service;entrant;4;oui;Service client;Customer service;zendesk;ticket_*;;;chat
Conseil en boutique;Advice in store;Considération;Boutique;Store;entrant;5;;Boutiques;Stores;rendez-vous;Conseil en boutique|Rendez-vous projet;;;
Rendez-vous commercial;Sales meeting;Considération;Commercial B2B;B2B sales;sortant;5;non;Commercial B2B;B2B sales;hubspot;deal_created|Rendez-vous;;;
Demande de devis;Quote request;Considération;Commercial B2B;B2B sales;entrant;3;oui;Commercial B2B;B2B sales;hubspot;Devis demandé;;;
Devis en retard;Late quote;Considération;Commercial B2B;B2B sales;sortant;2;oui;Commercial B2B;B2B sales;hubspot;Devis en retard;;;
Devis et négociation;Quote and negotiation;Considération;Commercial B2B;B2B sales;sortant;5;oui;Commercial B2B;B2B sales;hubspot;Devis envoyé|Négociation|Perdu;;;
Devis et négociation;Quote and negotiation;Considération;Commercial B2B;B2B sales;sortant;5;oui;Commercial B2B;B2B sales;avis-devis;*;;;
Signature du devis;Quote signed;Achat;Commercial B2B;B2B sales;entrant;4;oui;Commercial B2B;B2B sales;hubspot;Gagné;;;
Caisse en boutique;Store checkout;Achat;Boutique;Store;entrant;4;;Boutiques;Stores;shopify;order_*;;;pos
Confirmation de commande;Order confirmation;Achat;E-mail;Email;sortant;3;;E-commerce;;shopify;order_created|order_paid;;;
Livraison à domicile;Home delivery;Rétention;Livraison;Delivery;sortant;5;non;Logistique;Logistics;shopify;order_fulfilled;;;
Retour ou annulation;Return or cancellation;Rétention;Livraison;Delivery;entrant;4;non;Logistique;Logistics;shopify;order_cancelled;;;
Retrait en boutique;Pick-up in store;Rétention;Boutique;Store;entrant;4;;Boutiques;Stores;retraits;*;;;
Service client;Customer service;Rétention;Service client;Customer service;entrant;5;oui;Service client;Customer service;zendesk;ticket_*;;;
Installation sur site;Installation on site;Rétention;Commercial B2B;B2B sales;sortant;5;non;Installation;;hubspot;Installation terminée;;;
Enquête de satisfaction;Satisfaction survey;Rétention;E-mail;Email;sortant;1;;Marketing;;typeform;survey;;;
Avis Trustpilot;Trustpilot review;Recommandation;Avis en ligne;Online reviews;entrant;2;;Marketing;;trustpilot;review;;;
`;

const PERSONAS = `type;nom;nom_en;segment;regle;description;description_en;qui;qui_en;besoins;besoins_en;motivations;motivations_en;frustrations;frustrations_en;citation;citation_en
segment;B2B;B2B;;point_de_contact = Espace professionnels|Salon professionnel|Rendez-vous commercial;Hôtels, restaurants et architectes qui équipent un lieu;Hotels, restaurants and architects who fit out a place;;;;;;;;;;
segment;B2C;B2C;;;Particuliers qui achètent pour chez eux ou pour offrir;Private customers who buy for their home or as a gift;;;;;;;;;;
persona;Hôtelier;Hotelier;B2B;pipeline = Hôtellerie;Nadia, 47 ans, dirige un hôtel de 32 chambres. Elle refait le hall et l'étage avant la saison : il lui faut un devis complet, vite, et une pose sans fermer.;Nadia, 47, runs a hotel of 32 rooms. She is redoing the lobby and one floor before the season: she needs a full quote, quickly, and an installation without closing.;Dirigeante d’hôtel, 30 à 80 chambres, seule à décider;Hotel owner, 30 to 80 rooms, decides alone;"Un devis complet en une fois ; une pose hors saison";"One complete quote; an installation out of season";Un hall dont les clients parlent;A lobby that guests talk about;"Relancer pour avoir un prix ; des livraisons en plusieurs fois";"Chasing for a price; deliveries in several goes";Je n’ai pas le temps de courir après un devis.;I have no time to chase a quote.
persona;Architecte prescripteur;Specifying architect;B2B;pipeline = Prescription;Simon, 39 ans, choisit les luminaires de ses chantiers. Il compare trois maisons, présente le devis à son client et ne supporte pas d'attendre une réponse.;Simon, 39, chooses the lights of his projects. He compares three makers, shows the quote to his client and cannot bear to wait for an answer.;Architecte d’intérieur, plusieurs chantiers à la fois;Interior architect, several projects at a time;Des fiches techniques et un devis à montrer;Data sheets and a quote to show;Tenir la date promise à son client;Keeping the date promised to the client;Attendre une réponse quand deux autres maisons ont déjà répondu;Waiting for an answer when two other makers have already replied;Celui qui répond le premier a le chantier.;Whoever answers first gets the project.
persona;Professionnel en repérage;Trade visitor;B2B;point_de_contact = Espace professionnels|Salon professionnel|Rendez-vous commercial;Professionnels qui regardent sans avoir encore de projet ouvert chez nous.;Professionals who look around without an open project with us yet.;;;;;;;;;;
persona;Amateur de design;Design lover;B2C;commandes >= 2;Claire, 36 ans, suit les créateurs et complète pièce après pièce. Elle revient d'elle-même, connaît nos collections et en parle autour d'elle.;Claire, 36, follows designers and completes her home room by room. She comes back on her own, knows our collections and talks about them.;Citadine, suit les créateurs, achète pièce après pièce;Lives in town, follows designers, buys piece by piece;Voir la matière, savoir qui a dessiné;Seeing the material, knowing who designed it;Composer un intérieur qui lui ressemble;Composing a home of her own;Un panier qui se vide, une pièce épuisée;A cart that empties itself, a piece out of stock;Je reviens parce que je ne trouve cela nulle part ailleurs.;I come back because I find this nowhere else.
persona;Cadeau de dernière minute;Last-minute gift;B2C;shipping method = Express*;Karim, 29 ans, cherche une lampe à offrir samedi. Il paie l'express sans hésiter, mais n'a droit à aucun retard.;Karim, 29, wants a lamp to give on Saturday. He pays for express without a second thought, but no delay is allowed.;Pressé, achète sur son téléphone le soir;In a hurry, buys on the phone in the evening;Être sûr de recevoir à temps;Being sure to receive it in time;Ne pas arriver les mains vides;Not arriving empty-handed;Un paiement à refaire, un suivi muet;A payment to do again, tracking that says nothing;Si ce n’est pas là samedi, cela ne sert à rien.;If it is not here on Saturday it is no use.
persona;Propriétaire en rénovation;Home renovator;B2C;point_de_contact = Guides et conseils;Hélène et Marc, 44 ans, refont leur maison. Ils lisent nos guides le soir sur l'ordinateur, comparent, mesurent, puis commandent par lots.;Hélène and Marc, 44, are redoing their house. They read our guides on the computer in the evening, compare, measure, then order in batches.;;;;;;;;;;
persona;Curieux de passage;Passing visitor;B2C;;Visiteurs qui découvrent la marque, souvent sur leur téléphone, sans projet précis.;Visitors who discover the brand, often on their phone, with no precise project.;;;;;;;;;;
`;

/** First theme whose words are found wins. */
const THEMES = `theme;theme_en;point_de_contact;mots
Délai de devis;Quote delay;Devis et négociation;devis|proposition
Paiement sur mobile;Paying on mobile;Paiement mobile;paiement*|payer
Retrait en boutique;Pick-up in store;Retrait en boutique;retrait*|recuperer|click
Livraison;Delivery;Livraison à domicile;livraison*|livre|livree|livreur|colis|transporteur*
Service après-vente;After-sales service;Service client;sav|reclamation*|rembours*|interlocut*
Conseil des vendeurs;Advice from sales staff;Conseil en boutique;vendeur*|vendeuse*|showroom
Découverte sur Instagram;Found on Instagram;Instagram;instagram|insta
Publicité;Advertising;Annonces Google;publicite*|annonce*
Parrainage;Referral;Parrainage d'un proche;parrain*|filleul*
Guides;Guides;Guides et conseils;guide*|tutoriel*
Photos et fiches;Photos and product pages;Produits sur ordinateur;photo*|fiche*|navigation
Installation;Installation;Installation sur site;installation|chantier|pose
Attente en caisse;Wait at the checkout;Caisse en boutique;caisse|ticket
`;

/** The company's own files: path → bytes. Spreadsheets carry a BOM, so that a double click opens them well. */
export function settingsFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["parcours.yaml", encode(PARCOURS, "utf-8")],
    ["stages.csv", encode(STAGES, SPREADSHEET.encoding)],
    ["touchpoints.csv", encode(TOUCHPOINTS, SPREADSHEET.encoding)],
    ["personas.csv", encode(PERSONAS, SPREADSHEET.encoding)],
    ["themes.csv", encode(THEMES, SPREADSHEET.encoding)],
    ["map.csv", encode(MAP, SPREADSHEET.encoding)],
    ["events.csv", encode(EVENTS, SPREADSHEET.encoding)],
    ["decisions.csv", encode(DECISIONS, SPREADSHEET.encoding)],
  ]);
}
