// What customers write about things, days and sizes, in five languages, with nobody in it. In: nothing. Out: verbatims by language.

const lines = (text: string): string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim());

export const harmlessByLanguage: Readonly<Record<string, readonly string[]>> = {
  French: lines(`
La table 120x60x45 cm rentre pile, installation conforme à la NF C 15-100, posée avec un chemin de table de 12 m.
12 chemin de table commandés, 3 rue à droite puis tout droit, parking gratuit.
J'ai parlé avec Orange et avec Bouygues, personne ne sait.
J'ai discuté avec le service client, puis avec la banque.
Je suis tombé sur le répondeur dix fois.
Payé avec Paypal, livré par Chronopost, suivi par Colissimo : parfait.
Il y a 200 kg de charge max, 300 lm, 40 W et 230 V.
La garantie de 2 ans a pris effet le 12 mars 2025.
Le contrôleur SNCF a été aimable, le guide de montage est clair.
Le guide Michelin indique trois étoiles, prof de yoga incluse.
Merci à toute l'équipe du magasin de Villeneuve pour son accueil.
Bravo pour la rapidité ! Ouverte à tous, la visite guidée dure 1 h 30.
According to Google Maps the shop closes at 7 pm on Sundays.
Selon Chronopost le colis est livré.
The engineer came on Tuesday and fixed the boiler in 20 minutes.
Our waiter was great, the Tiramisu divine and the Chianti excellent.
Avec Alexa et Google Home tout marche, compatible Zigbee et Matter.
Commande 12 rideaux, reçus 11. Dossier complet en 3 jours.
Matricule illisible sur la facture. Identifiant incorrect au premier essai.
Un client mécontent, encore un.
Happy customer, will come back!
Une cliente fidèle depuis vingt ans.
Rendez-vous avec Ikea pour la pose, retour chez Leroy Merlin.
Vivement l'ouverture du magasin de Lille, Grand Place.
Sonnette Ring, caméra Arlo, ampoules Hue : tout fonctionne.
je 120 en ai vu 300 et il en reste
Il fait 18 °C, né d'une bonne idée, naissance d'un projet en 2019.
Réunion de naissance du club en 1998, anniversaire du magasin le 12 mai.
Livré au point relais de la gare en 48 h, 2 étages sans ascenseur.
Recommandé par un collègue, servi par un robot, remis en mains propres.
Le personnel a pris le temps de nous écouter. Personne n'a pris la peine de répondre.
Chauffage Atlantic installé, radiateur Acova et ballon Thermor : impeccables.
Boutique rencontrée par hasard, produits croisés sur Instagram.
Nous avons rencontré Un problème lors de la commande.
Affaire à suivre. Affaire à faire ! Contact avec Darty impossible.
La suspension 120x60x45 cm tient parfaitement au-dessus de la table.
Câblage conforme à la NF C 15-100, l'électricien a validé.
12 chemin de table pour 30 €, bonne affaire.
Livraison annoncée entre le 3 et le 7 mars, arrivée le 9.
La boutique est à 3 rue à droite du marché, facile à trouver.
Deux cartons sur quatre étaient écrasés, j'ai refusé le colis.
Applique 2 x 40 W remplacée par 1 x 60 W sans prévenir.
Le variateur bourdonne dès que l'on passe sous 20 %.
Ampoules E27 de 806 lm, teinte 2700 K, conformes.
Commande du 14/02/2026 reçue le 16/02/2026 à 10h30.
Reçu 3 abat-jours de 35 cm au lieu de 45 cm.
Retour gratuit sous 30 jours, remboursé en 5 jours ouvrés.
Prix passé de 149,90 € à 189,00 € en une semaine !
Le lustre pèse 12,5 kg, prévoir une cheville de 8 mm.
J'avais pris la référence noire, j'ai eu la dorée.
Le lot de 6 est moins cher que 2 lots de 3.
La notice est en allemand et en italien seulement.
Site lent entre 18h et 20h, mais le paiement en 3 fois marche.
Note : 4,5/5. Je retire un demi-point pour l'emballage.
Commandé en Belgique, livré à Namur sans frais.
Vu à Paris, acheté en ligne, retiré à Lyon.
Rue piétonne donc le camion s'est garé à deux rues de là.
Avenue très passante, le livreur n'a pas pu se garer.
Nous avons fait tout le chemin jusqu'au magasin pour rien.
Une place assise par personne, rien pour les enfants.
Résidence secondaire, donc peu d'usage pour l'instant.
Ma cuisine fait 12 m² et un seul spot suffit.
La lampe de bureau prend le port USB-C et le USB-A.
Compatible Philips Hue et IKEA Tradfri, testé.
Ne marche pas avec iOS 17.4, ça marche sous Android 14.
Version 2.3.1 de l'appli : plus de connexion.
Le numéro 1 des ventes ne vaut pas le numéro 2.
J'ai appelé 3 fois, attendu 25 minutes, raccroché.
Service client ouvert de 9h à 12h et de 14h à 17h30.
Quatre heures de montage, trois vis manquantes, deux trous mal percés.
Un deux trois, c'est monté.
Dix ans de garantie, cinq pour le moteur.
Vingt et un jours de délai, c'est long.
La garantie de 2 ans court jusqu'en mars 2028.
Né de la rencontre du bois et du métal, ce luminaire est superbe.
Un anniversaire réussi grâce à cette guirlande.
La teinte est née d'un mélange de laiton et de bronze.
Fabriqué en France depuis 1961, ça se sent.
Modèle 1950 réédité, très fidèle.
Style Louis XV un peu chargé pour mon salon.
Rien à redire. Parfait. Merci.
Déçue. Très déçue. Plus jamais.
Cordialement
Bien à vous
Merci d'avance pour votre retour
Merci à vous et à toute l'équipe
Bravo à l'équipe logistique
Merci à la poste pour le carton abîmé
Merci beaucoup, Lumen !
Accueil froid, vendeur pressé, aucun conseil.
Vendeuse souriante et de bon conseil.
Le conseiller m'a bien orientée.
La dame de l'accueil est charmante.
Le livreur a laissé le colis devant la porte.
Mon mari a râlé mais il adore.
Ma mère est ravie de son cadeau.
Ma fille aînée a la même en rouge.
Notre chien a eu peur du carton.
Les enfants jouent avec la veilleuse.
Pour le Noël de mes parents : réussi.
À Pâques il y avait déjà rupture.
Bonne qualité. Finitions soignées. Prix juste.
Belle Pierre de parement assortie.
La pierre de lave est brute.
Rose poudré, vert olive, bleu marine : au choix.
Olive et Marine sont les plus belles teintes.
Le modèle Victoria existe en laiton.
La collection Alba est plus jolie que la collection Luna.
Série limitée, numéro 12 sur 100.
Boulanger et Darty sont moins chers.
Leroy Merlin fait le même à 39 €.
J'ai comparé avec Castorama et Ikea.
Colis suivi par Chronopost, point relais fermé.
Mondial Relay a perdu le premier envoi.
Le paiement Paypal a été refusé deux fois.
Facture reçue sans la TVA à 20 %.
Devis clair, facture identique au devis.
Dossier clos sans réponse.
Ticket de caisse exigé alors que j'ai la carte.
Compte bloqué après trois essais.
Mot de passe oublié : le mail n'arrive jamais.
Le code promo ne fonctionne pas.
Code promo NOEL20 refusé.
Identifiant ou mot de passe incorrect : toujours ce message.
Voiture trop petite pour le carton de 2 m.
Camion avec hayon indispensable pour 80 kg.
Le parking du magasin est plein le samedi.
Porte 3 du centre commercial, au fond du hall.
Étage 2, rayon luminaires, tout au bout.
Bâtiment neuf, très lumineux.
IP44 pour la salle de bain, IP65 pour le jardin.
Norme EN 60598 et marquage CE visibles.
RAL 7016 contre RAL 9005 sur la photo.
Dimensions : L 120 x l 60 x H 45.
Taille M. Parfait pour moi.
Taille S un peu juste.
Plan B. J'ai acheté ailleurs.
Culot B22 au lieu de E14.
Câble H03VV-F 2x0,75 mm².
Transfo 12 V / 50 W grillé en 3 mois.
Batterie 5200 mAh, tient 8 heures.
Écran 1920x1080 pour le prix, correct.
Comptez 45 minutes à 2 personnes.
Trois étoiles parce que la livraison était lente.
10/10, 20/20, rien à dire.
De 0 à 10 je mets 9.
Semaine 12 annoncée, semaine 15 livrée.
T3 2026 : délais revenus à la normale.
Du lundi au vendredi, jamais le week-end.
Le 15 août tout est fermé.
Le 3 mars ils m'ont dit demain.
J'ai 60 ans et la notice est illisible.
À 75 ans, je monte encore mes lampes seul.
Nord ou sud, on attend pareil.
L'interrupteur est à 48 cm du sol, à 2 m de la porte.
Température réglable de 2200 à 6500 K.
Cours de la livraison suivi en temps réel.
Le cours du cuivre n'explique pas tout.
Domaine viticole équipé, effet garanti.
Château d'eau visible depuis la vitrine, facile.
Mail jamais reçu.
Point relais à côté d'une pharmacie.
Arobase manquante dans le formulaire, impossible de valider.
Contactez le SAV avant de renvoyer.
À l'attention du service qualité : bravo.
De la part de toute la famille, merci.
Signé : une cliente contente.
Je suis Parisienne et livrée en un jour.
Je suis Belge, frais de port élevés.
C'est Noël avant l'heure.
C'est Top.
Au Top !
Super. Top. Génial.
Conforme
Parfait
RAS
TOUT EST PARFAIT MERCI
LIVRAISON RAPIDE PRODUIT CONFORME
Bonne continuation à toute l'équipe.
Appel à 9 h, rappel à 17 h, rien entre.
Suspension (noire) et applique (dorée) reçues ensemble.
Au plaisir de revenir
A+
Bises à toute l'équipe
Adoré la couleur, moins la matière.
J'ai adoré Paris et votre boutique.
Une perle !
Lampadaire : une merveille.
Lustre, une splendeur.
Bougie : parfum trop fort.
Réf. erronée sur le bon de livraison
Référence : introuvable sur le site
Retour 15 jours, échange 30 jours
SAV 5 étoiles
SAV 24 heures plus tard
Commande 3 jours en retard
Carte 10 ans de fidélité
Licence 2026 du logiciel
Colis 2 sur 3 manquant
Bon 10 € offert
Avoir 30 € proposé
Compte 2 ou 3 semaines
Villa superbe, lumière chaude.
Immeuble ancien, plafond haut de 3 m 20.
Ferme et rigide, bonne tenue.
Hameau isolé, livré quand même.
j'habite une rue calme
  `),
  English: lines(`
Great lamp, arrived in two days.
Thanks to the whole team.
Thanks to everyone at the store.
Kind regards
Best regards from London
Delivery was amazing.
Customer service was amazing and helpful.
Lighting was amazing.
Amazon was amazing, this shop was not.
My son loves it.
My husband installed it in an hour.
Ask for a discount!
Ask at the counter.
Order 2 days late.
Order of 1500 bulbs arrived.
My order is 3 weeks late.
Street was closed, driver walked.
Avenue style lamp, very chic.
I turned it on and it exploded.
Born to shine, says the box.
London was lovely, the shop was not.
Reset link never arrived.
Code 10 for the discount did not work.
Two of five boxes were damaged.
Zero stars if I could.
Seven days, eight calls, no answer.
Postage to NW1 area costs 5 pounds.
The manager was rude.
Everything went above and beyond.
Quality went above my expectations.
  `),
  German: lines(`
Sehr gute Lampe, schnelle Lieferung.
Die Verpackung war beschädigt, der Kundenservice hat geholfen.
Danke an das ganze Team!
Vielen Dank für die schnelle Lieferung.
Mit freundlichen Grüßen
Liebe Grüße aus Hamburg
Meine Tochter liebt die Lampe.
Mein Mann hat alles montiert.
Der Verkäufer war sehr freundlich.
Die Verkäuferin im Laden hat uns gut beraten.
Der Name ist Programm.
Rechnung kam ohne Mehrwertsteuer.
Bestellung nach 3 Tagen geliefert.
Bestellung 2 Tage zu spät.
Das Kabel ist 120 cm lang, 2 x 0,75 mm.
Die Straße war gesperrt, der Fahrer kam zu Fuß.
Der Weg zum Laden ist gut ausgeschildert.
Platz 1 der Bestenliste.
Ich heiße das nicht gut.
Ich bin sehr zufrieden mit dem Kauf.
Frau und Kinder sind begeistert.
Guter Preis, gute Qualität, gerne wieder.
Herr der Ringe Lampe, tolles Geschenk.
Anna und Paul Kollektion ist schön.
Zweite Lampe nach 10 Jahren, immer noch top.
  `),
  "Spanish, Italian and Dutch": lines(`
Muy buena lámpara, envío rápido.
El paquete llegó roto, una pena.
Gracias a todo el equipo.
Gracias a vosotros por la atención.
Muchas gracias por todo.
Saludos
Un saludo
Mi hija está encantada con la lámpara.
Mi marido la montó en una hora.
El vendedor fue muy amable.
Atendido por un equipo muy profesional.
Pedido 2 días tarde.
Calle peatonal, difícil de aparcar.
La calle estaba cortada.
El número 1 en ventas.
Mide 120 x 60 x 45 cm.
Me llamo la atención el color.
El señor de la tienda muy atento.
La señora de caja no saludó.
Precio correcto, calidad buena.
Llegó el 3 de marzo de 2026.
Doce meses de garantía.
Nacido para brillar, dice la caja.
Il prodotto è conforme, grazie.
Grazie mille per la velocità.
Signori, un po' di serietà.
De lamp is mooi, snelle levering.
Dank u wel voor de hulp.
Mijn dochter is blij met de lamp.
Met vriendelijke groeten
  `),
};
