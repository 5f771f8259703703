// What Maison Lumen's team wrote by hand: nothing in, map.csv, events.csv and decisions.csv out. The facts they speak of are those of TRUTHS.md.

/** Two workshops: after the second quarter, on what customers want; after the third, on what to do. */
export const MAP = `persona;etape;point_de_contact;ligne;texte;texte_en;par;date;valeur;effort;responsable;echeance
;Conscience;;besoin;Trouver une idée et voir à quoi la pièce ressemblerait;Find an idea and see what the room would look like;Marketing;2026-07-08;;;;
Curieux de passage;Conscience;Instagram;pensée;« C'est joli, mais est-ce pour moi ? »;“It is pretty, but is it for me?”;Communication;2026-07-08;;;;
Amateur de design;Conscience;Newsletter;besoin;Être prévenu avant tout le monde d'une nouvelle collection;Hear of a new collection before everybody else;Marketing;2026-07-08;;;;
Hôtelier;Conscience;Salon professionnel;besoin;Savoir en cinq minutes si la maison sait équiper un hôtel entier;Know within five minutes whether the house can fit out a whole hotel;Commercial B2B;2026-07-08;;;;
Curieux de passage;Conscience;;action;"Regarde trois images, puis repart ; revient parfois par une recherche";"Looks at three pictures, then leaves; sometimes comes back through a search";Communication;2026-07-08;;;;
;Conscience;Instagram;opportunité;Mener chaque image à la pièce d'où elle vient, prix et dimensions visibles;Lead each picture to the room it comes from, with price and size in sight;;2026-10-06;moyenne;faible;Communication;2026-12-15
;Considération;;besoin;Comparer vite et savoir si la lampe tient dans la pièce;Compare quickly and know whether the lamp fits the room;E-commerce;2026-07-08;;;;
Propriétaire en rénovation;Considération;Guides et conseils;pensée;« Quelle puissance pour un salon de vingt mètres carrés ? »;“How bright for a living room of twenty square metres?”;Communication;2026-07-08;;;;
Propriétaire en rénovation;Considération;;action;Lit les guides le soir sur l'ordinateur, mesure, remplit un panier pièce par pièce;Reads the guides on the computer in the evening, measures, fills a cart room by room;E-commerce;2026-07-08;;;;
Cadeau de dernière minute;Considération;;besoin;Être sûr que la lampe arrivera avant samedi;Be sure that the lamp will be there before Saturday;E-commerce;2026-07-08;;;;
Hôtelier;Considération;Demande de devis;besoin;Un devis complet, vite, avec la pose et les délais;A full quote, quickly, with installation and lead times;Commercial B2B;2026-07-08;;;;
Architecte prescripteur;Considération;Devis et négociation;pensée;« Sans réponse cette semaine, je prends l'autre maison. »;“Without an answer this week I take the other maker.”;Commercial B2B;2026-07-08;;;;
Architecte prescripteur;Considération;Devis en retard;irritant;Les devis de plus de vingt luminaires attendent la validation d'une seule personne;Quotes of more than twenty lights wait for one person to approve them;Commercial B2B;2026-10-06;;;;
;Considération;Demande de devis;opportunité;Accuser réception sous vingt-quatre heures, avec une date de réponse;Acknowledge within twenty-four hours, with a date for the answer;;2026-10-06;forte;faible;Commercial B2B;2026-11-30
;Achat;;besoin;Payer en une minute, sans créer de compte;Pay within a minute, without creating an account;E-commerce;2026-07-08;;;;
Curieux de passage;Achat;Paiement mobile;pensée;« Si ça bloque, je verrai ce soir sur l'ordinateur. »;“If it gets stuck, I will see tonight on the computer.”;E-commerce;2026-10-06;;;;
;Achat;Paiement mobile;irritant;La page de paiement ne s'ouvre pas sur une partie des téléphones, sans message;The payment page does not open on some phones, without a message;Service client;2026-10-06;;;;
;Achat;Paiement mobile;opportunité;Payer en un geste, et une alerte dès que les paiements mobiles chutent d'un jour à l'autre;Pay in one gesture, and an alert as soon as mobile payments drop from one day to the next;;2026-10-06;forte;moyen;E-commerce;2026-11-15
Hôtelier;Achat;Signature du devis;besoin;Signer à distance et régler en deux fois;Sign from afar and pay in two parts;Commercial B2B;2026-07-08;;;;
;Rétention;;besoin;Être prévenu, et ne pas attendre en boutique;Be told, and not wait in the store;Boutiques;2026-07-08;;;;
Cadeau de dernière minute;Rétention;Livraison à domicile;pensée;« Est-il parti ? J'ai besoin de le savoir maintenant. »;“Has it left? I need to know now.”;Logistique;2026-07-08;;;;
Amateur de design;Rétention;Retrait en boutique;action;Vient à la pause de midi, en profite pour voir la collection;Comes at lunch time and looks at the collection meanwhile;Boutiques;2026-07-08;;;;
;Rétention;Retrait en boutique;irritant;Au printemps, le message « commande prête » partait avant l'arrivée du colis;In spring, the message “order ready” left before the parcel arrived;Boutiques;2026-07-08;;;;
;Rétention;Retrait en boutique;opportunité;Créneaux de retrait, et le message seulement une fois le colis scanné en boutique;Pick-up slots, and the message only once the parcel is scanned in the store;;2026-07-08;moyenne;moyen;Boutiques;2026-09-30
Hôtelier;Rétention;Installation sur site;besoin;Une pose sans fermer l'étage;An installation without closing the floor;Commercial B2B;2026-07-08;;;;
;Recommandation;;besoin;Dire merci, ou se plaindre, sans remplir dix questions;Say thank you, or complain, without ten questions;Marketing;2026-07-08;;;;
Amateur de design;Recommandation;Parrainage d'un proche;pensée;« Je l'offrirais bien à ma sœur. »;“I would gladly give one to my sister.”;Marketing;2026-07-08;;;;
;Conscience;;en scène;Images, annonces, page d'accueil, stand du salon;Pictures, ads, home page, stand at the fair;Marketing;2026-10-06;;;;
;Considération;;en scène;Fiches, guides, chat, conseil en boutique, devis;Product pages, guides, chat, advice in store, quote;E-commerce;2026-10-06;;;;
;Considération;;coulisses;Chiffrage des devis, validation au-dessus de vingt luminaires;Costing of quotes, approval above twenty lights;Commercial B2B;2026-10-06;;;;
;Considération;;systèmes;HubSpot, Shopify, Zendesk;HubSpot, Shopify, Zendesk;E-commerce;2026-10-06;;;;
;Achat;;coulisses;Contrôle antifraude, réservation du stock;Fraud check, stock reservation;E-commerce;2026-10-06;;;;
;Achat;;règles;Pas de paiement en plusieurs fois au-dessous de deux cents euros;No payment in parts under two hundred euros;E-commerce;2026-10-06;;;;
;Achat;;systèmes;Shopify, prestataire de paiement;Shopify, payment provider;E-commerce;2026-10-06;;;;
;Rétention;;coulisses;Préparation à l'entrepôt, navette vers les cinq boutiques;The warehouse picks, a shuttle serves the five stores;Logistique;2026-10-06;;;;
;Rétention;;personnes;Équipe de l'entrepôt, vendeurs, deux poseurs;Warehouse team, shop assistants, two fitters;Logistique;2026-10-06;;;;
;Rétention;;règles;"Commande gardée dix jours en boutique ; réponse du service client sous deux jours";"Order kept ten days in the store; customer service answers within two days";Service client;2026-10-06;;;;
;Rétention;;systèmes;Zendesk, cahier des retraits, transporteur;Zendesk, pick-up book, carrier;Logistique;2026-10-06;;;;
;Achat;Paiement mobile;cible;Payer en un geste, la page s'ouvre partout du premier coup;Pay in one gesture, on a page that opens everywhere at the first try;E-commerce;2026-10-06;;;;
;Rétention;Retrait en boutique;cible;Un créneau choisi à l'avance et jamais plus de cinq minutes d'attente;A slot chosen beforehand and never more than five minutes to wait;Boutiques;2026-10-06;;;;
;Considération;;cible;Un devis en deux jours, suivi en ligne;A quote within two days, followed online;Commercial B2B;2026-10-06;;;;
`;

/** Each of them is in the data, or is told to have changed nothing. */
export const EVENTS = `date;fin;quoi;quoi_en;qui;lieu;rupture
2025-11-24;2025-12-24;Fêtes de fin d'année : horaires étendus en boutique;End-of-year season: longer opening hours in the stores;Boutiques;;
2026-01-12;;Enquête de satisfaction : la question sur la livraison est reformulée, sur la même échelle;Satisfaction survey: the question on delivery is worded anew, on the same scale;Marketing;Livraison à domicile;question
2026-03-02;;Lancement de la collection Aurore;Launch of the collection Aurore;Marketing;;
2026-04-01;2026-06-24;Nouveau transporteur entre l'entrepôt et les boutiques;New carrier between the warehouse and the stores;Logistique;Retrait en boutique;
2026-05-11;2026-05-22;Grève chez ce transporteur;Strike at this carrier;Logistique;Retrait en boutique;
2026-07-06;2026-09-21;Nouvelle page de paiement mobile, corrigée le 21 septembre;New mobile payment page, mended on 21 September;E-commerce;Paiement mobile;
`;

/** What the committee decided quarter after quarter: one bet kept, two missed, one too young, one decision without a bet. */
export const DECISIONS = `date;quoi;quoi_en;pourquoi;ce_qu_on_savait;mesure;lieu;sens;combien;trimestre;confiance;responsable;echeance;fait_le;genre
2026-01-20;Montrer la puissance et les dimensions en tête de chaque fiche;Show power and size on top of each product page;Les guides sont lus juste avant d'ouvrir un panier;Aucune mesure, une intuition du comité;atteignent;Achat;hausse;2 points;2026-T2;60 %;E-commerce;2026-03-15;2026-03-09;commencer
2026-04-21;Relancer chaque panier mobile abandonné par un e-mail;Send a reminder for each mobile cart left behind;Deux paniers mobiles sur dix s'arrêtent là;21 % d'arrêts au panier mobile;arrêts;Panier mobile;baisse;5 points;2026-T3;80 %;E-commerce;2026-06-30;2026-06-22;commencer
2026-04-21;N'annoncer un retrait qu'une fois le colis scanné en boutique;Announce a pick-up only once the parcel is scanned in the store;Les clients se déplacent pour rien depuis avril;Ressenti du retrait à −0,3 sur 86 avis;ressenti;Retrait en boutique;hausse;0,5;2026-T3;80 %;Boutiques;2026-06-24;2026-06-24;commencer
2026-07-21;Répondre à chaque demande de devis en moins de cinq jours;Answer each request for a quote within five days;Un devis sur deux arrive après cinq jours;48 % répondus en cinq jours;arrêts;Devis et négociation;baisse;10 points;2026-T4;60 %;Commercial B2B;2026-10-31;;commencer
2026-10-20;Cesser la newsletter du dimanche soir;Stop the newsletter of Sunday evening;Personne ne l'ouvre avant le lundi;;;;;;;;Marketing;2026-11-15;;arrêter
`;
