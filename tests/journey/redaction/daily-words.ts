// What people write to shops, banks, clinics, schools and landlords on an ordinary day, with what leads to somebody between braces after its kind. In: nothing. Out: the texts, each with its details, and others that hold none.

type Detail = { readonly kind: string; readonly secret: string };
type Daily = { readonly words: string; readonly details: readonly Detail[] };

const lines = (text: string): string[] => text.trim().split("\n");

const marked = lines(`
Notre interlocuteur habituel, {name|Baptiste}, est en congé paternité, personne en backup : SAV injoignable 8 jours
Note appel : cliente mécontente, menace UFC. Rappel prévu {phone|+32 470 55 18 92}. Fille {name|Noémie} présente lors de la visite.
Chère Madame {name|Nkoulou}, je reviens vers vous concernant mon prélèvement de 42,90 €. Respectueusement, {name|P. Etoundi}
Mon fils {name|Timéo} (9 ans) adore le poney, merci à {name|Lulu} et {name|Sandrine} les monitrices !!
Je suis né à Oran le {birth|premier avril mille neuf cent cinquante-deux} et votre robot ne comprend pas
Vu avec {name|Pauline} → remise 8 % si commande avant fin juin. À relancer S24. Décideur = {name|Ph. Castaing}.
c koi ce delir g recu le paquet d'une certaine {name|Océane Brunet} {address|27 bd Voltaire} a la place du mien
maman dit que maitresse {name|Agathe} est la meilleure
bjr jsui né le {birth|12.03.89} et le site me di que jsui mineur lol
Je suis le notaire de Mme veuve {name|Lacombe}, clerc en charge : {name|Aude Peyrissac}, {email|a.peyrissac@notaires.exemple.fr}
TRES DECUE DU SERVICE. J'AI EU {name|MYRIAM} PUIS {name|SEBASTIEN}, AUCUN DES DEUX NE CONNAIT LE DOSSIER. MME {name|PAQUET}
Mon colocataire {name|Enzo Ricci} a signé à ma place, adresse {address|44 cours de la Marne}, 2e étage gauche
La directrice {name|Anne-Laure} nous a offert le dessert pour l'anniversaire de ma belle-mère {name|Monique}, quelle attention
pas contente du tout!!! {name|stephanie} ma raccroché au nez. mme {name|lopes}
Je suis à la {address|Grand-Place 12 boîte 3} à 7500 Tournai, le facteur passe vers 11h.
mon compteur linky PDL {ref|14295837401166}, relevé fait par un monsieur qui n'a pas donné son nom
On m'a débité deux fois, carte finissant par {card|4417}, voir commande {ref|#CMD-2024-99183}
J'habite au {address|lieu-dit Kerguelen} à Plouha, la fibre s'arrête à 200 m, et {name|Yannick} le voisin l'a
Commande pour le CSE, contact Mme {name|Isabelle Roussel-Martin}, poste {phone|4412}, standard {phone|03 53 01 22 00}
Je vous écris au nom de mon père, {name|Mohand Aït-Kaci}, 84 ans, qui ne maîtrise pas internet.
Merci de transmettre à {name|Hounkpatin} que sa proposition nous va, budget validé côté DSI.
Votre sous-traitant (Monsieur {name|Petrescu}) a cassé mon portail. Photos envoyées. Dossier {ref|SIN/23/0045871}.
Le remorqueur est venu vite. Ma plaque c'est {plate|1-ABC-482}, assurez-vous que la facture soit au nom de {name|Wouter Claes}.
on est passé par {name|Mamadou Diallo} conseiller à Dakar Plateau, dossier crédit accepté en 5j
Aucun souci, {name|Fatou} a tout géré. Petit bémol sur le parking.
Livrer au {address|12 lotissement Beauséjour, quartier Didier}, 97200 Fort-de-France, demander tatie {name|Huguette}
8 parce que Mme {name|Vandeputte} de l'agence de Tournai rappelle toujours, sinon le site est lent
Bonjour, je n'arrive plus à me connecter avec {email|s.benhamou arobase laposte point net}. Pouvez-vous réinitialiser ? Cdt {name|S. Benhamou}
Super appli mais {name|Romane} du chat m'a dit le contraire de {name|Adama}. Accordez vos violons !
Le lien que vous m'avez envoyé ne marche pas : {token|https://espace.exemple-mutuelle.fr/reset/9f8a7c6b5d4e3f2a1b0c}
Technicien {name|Ousmane} très pro, a pris le temps malgré les 35 degrés. Je recommande. {name|Mireille T.}
Franchement top, {name|Jean-Phi} du rayon bricolage connaît son métier, m'a évité d'acheter une perceuse inutile.
Monsieur {name|Pham Van Duc} confirme le rdv de jeudi 15h. Prévoir badge visiteur pour lui et son associé {name|Lionel Astier}.
Infirmière {name|Coralie} au top, par contre le docteur {name|Bensoussan} 2h de retard sans excuse
Le mail de confirmation est parti chez {email|julie . perrot @ exemple . fr} avec des espaces, c'est votre formulaire qui fait ça
Formation Excel : {name|Idriss} explique très bien, salle un peu froide. Groupe de 7.
Suite à l'échange avec votre account manager {name|Thibault Rémond}, nous attendons toujours l'avenant. {name|Clémence Oger}, acheteuse
la petite {name|Assia} a été oubliée au car par l'accompagnateur {name|Didier}. Inadmissible!!
Client {name|GARNIER/DUBOIS} - bail {ref|BL-2019-0337} - demande attestation pour {address|5 imp. du Four} lot 12
J'ai donné mon passeport ({ref|19FV08231}) à la réception, le veilleur ({name|Anatole}) l'a égaré 2 h
Chauffeur taxi {name|Slimane}, voiture {plate|BX 771 QD}, conduite dangereuse, j'étais avec mes 2 enfants
Le papa de {name|Lou-Ann} viendra la chercher vendredi, c'est {name|Cédric Maréchal}, il a une carte d'identité {ref|X4RTBPFW4}
Ils ont livré chez {name|Duchemin} au lieu de {name|Duchesne}, sérieux ?
oui bonjour alors je suis madame {name|legoff} {name|l e g o f f} j'habite {address|vingt-deux rue du moulin} à plouzané et mon numéro c'est {phone|zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre}
svp corrigez mon mail c'est {email|nadia-dot-ferhat-at-gmail-dot-com} et pas gmial
Bug: quand je saisis ma date de naissance {birth|29/02/1996} le formulaire plante
Le Dr {name|Kowalczyk} a pris le temps d'expliquer à ma fille {name|Inaya}, ça change.
J'ai commandé pour mon neveu {name|Ewen} la trottinette, reçu la rose, lui voulait la noire. Nº {ref|20931-884-1}.
Contactez-moi : zéro sept, quatre-vingt-trois... non laissez tomber, écrivez à {email|gwenn point abgrall chez orange point fr}
Ma mère {name|Henriette}, 91 ans, {address|hameau des Granges}, n'a plus de téléphone depuis 12 jours
J'ai parlé avec un conseiller qui s'appelle {name|Yacine}, super réactif, problème de box réglé en 10 min
Séjour en famille (2 adultes, {name|Nolan} 6 ans et {name|Jade} 3 ans). Piscine fermée !
Mon adresse a changé : {address|Résidence Les Tamaris, entrée 2, appt 41}, 13008 Marseille
{name|Steeve} nous a fait visiter le T3, sympa mais l'annonce mentait sur la surface
La gardienne Mme {name|Ferreira} a vu le livreur jeter le carton par-dessus le portillon du {address|61 rue des Deux-Ponts}
Bonjour, je m'appelle {name|Thi Mai Nguyen}, dossier naturalisation, vous avez inversé nom et prénom
Papa ({name|Roger Delannoy}, chambre 214) n'a pas eu sa toilette ce matin. C'est la 3e fois ce mois.
très bon séjour on reviendra. dommage pour la clim. la famille {name|Kaczmarek}
Adresse de facturation : {address|BP 40117}, 64010 Pau Cedex. Siret ok. Contact facturation Mlle {name|Ithurralde}
Mon beau-frère {name|Anselme} avait recommandé votre maison. Nous ne sommes pas déçus. Les {name|Guérin}
Great trainer, {name|Oluwaseun} knows SQL inside out. Room too hot.
{name|Darren} on the till was brilliant with my daughter {name|Maisie}, thank you
I'm {name|Siobhan O'Dwyer}, my late husband {name|Patrick} held the account {ref|30-92-14 00481127}
Dr {name|Mehta} listened, nurse {name|Beth} was kind. Parking is a joke.
Spoke to a lady called {name|Shanice}, she was lovely but the line dropped twice
My email's {email|tom dot hargreaves at outlook dot com}, please update. Cheers, {name|Tom H}
Order {ref|114-5527719-03318} never arrived, they left it with Mrs {name|Okonkwo} at {address|27 Larch Close}
The reset link {token|https://portal.example.com/r/7Hq2ZkP0x9LmTt41} has expired again
worst hotel ever. Receptionist {name|Paolo} laughed at us. room 112 smelled
Hi, this is {name|Priya} from accounts, we still haven't got the March credit note. Call me on {phone|020 7946 0812}.
Dites à {name|Gwenvaël} que sa tournée de mardi était parfaite, même le chien l'aime bien
Bénéficiaire = {name|Ouattara Mariam}, droits ouverts depuis janvier, mutuelle à jour
visite du 12 : locataire {name|Benkirane}, fuite sous évier, joint à changer
Merci à {name|Zouhir} et à sa collègue {name|Magdeleine} pour le prêt du véhicule
C'était {name|Fernand-Luc} au téléphone, voix calme, solution trouvée en cinq minutes
On a confié le chat à Mme {name|Charpentier}, qui n'a jamais ouvert la porte à votre livreur
Mme {name|Renard} attend son attestation depuis le 4. Mme {name|Merle} aussi.
Sortie scolaire : {name|Noa} 8 ans, {name|Tiago} 6 ans et {name|Ambre} 4 ans, billets jamais reçus
REF DOSSIER {ref|MT-7781/B}. CLIENTE MME {name|CARPENTIER}, {address|RÉSIDENCE DES PINS APPT 12}
Le responsable de la pharmacie, un dénommé {name|Kerdoncuff}, refuse l'échange
Mon numéro d'allocataire {ref|4471982 K}, département 59
Carte vitale de {name|Louna} introuvable, titre de séjour {ref|9903BX7741} joint
Joignez-moi poste {phone|3327} ou sur mon portable {phone|06 39 98 92 36}
{name|Hermeline} en caisse m'a offert un sac, petit geste qui fait plaisir
J'ai rdv chez le dentiste {name|Ouaknine} et votre appli affiche fermé
Adresse exacte : {address|Grand-Rue 44}, 1260 Nyon, digicode {ref|77A19}
C'est encore {name|Wilfrid} du dépôt qui a perdu ma palette
Expéditeur : {name|Lhuillier Fabienne}, destinataire : {name|Okafor Chinedu}
Je m'adresse à Mme la directrice {name|Sauvageot} concernant la cantine
Mes locataires, les {name|Bachellerie}, ont reçu ma facture !!
Ch. de projet {name|P. Langlois} injoignable, {name|Th. Mercadier} en copie ne répond pas
j'ai donné le chèque à {name|nadège} mardi, elle l'a perdu
La vendeuse ({name|Apolline}, brune à lunettes) a soupiré tout du long
Rappel de {name|Bertrand Nsimba} prévu jeudi, toujours rien vendredi
Bonjour, {name|Ludmila Petrovna} à l'appareil, concernant le contrat {ref|7719-B-2280}
le docteur {name|n'guyen} est tres humain. sa secretaire {name|corinne} beaucoup moins
Signature du bail avec Monsieur {name|Ben Youssef El Amrani}, caution versée
{name|Aminata} de la crèche nous a rassurés dès le premier jour
Pas de réponse de votre commercial {name|Dupouy} malgré 4 relances
{address|14 sente des Vignes}, portail vert, sonner chez {name|Thévenard}
M. et Mme {name|Lescure-Daviaud} remercient toute l'équipe du restaurant
Je voudrais féliciter {name|Anaëlle} et {name|Corentin} du service des urgences
L'ostéo, {name|Hugues Vandamme}, m'a remis le dos en place
Ma petite dernière {name|Séraphine} adore vos compotes
Billet au nom de {name|Adjovi Kossiwa}, vol annulé, aucun remboursement
vendu par {name|Nicolas T}, livré par {name|Abdel}, monté par moi
Contacter ma curatrice Mme {name|Delahaye}, {email|udaf.delahaye@exemple.fr}
Mon mari {name|Jean-Loup} et notre fils {name|Octave} ont mangé froid
Commande passée par {name|Sylviane} (ma belle-sœur) avec son compte {ref|ID 90077421}
Super prof de yoga, {name|Ségolène} adapte à chacun
A l'attention de {name|Rodrigue Mbemba} : merci de rouvrir le ticket {ref|7741}
La serveuse, {name|Anissa}, a renversé le vin sur ma belle-mère {name|Éliette}
Please tell {name|Gwendoline} the parcel came, she was worried sick
{name|Tunde} on reception sorted my key in seconds
Tenant: {name|Adeyemi}, {address|Flat 12B, 9 Mulberry Court}, no hot water since Friday
Assignee = {name|Bartholomew Quick}, still no update
Le conseiller EDF, un certain {name|Sullivan}, m'a fait changer de contrat sans me le dire. PDL {ref|22 417 880 113 946}
Mon chien a mordu le facteur {name|Jocelyn}, vous couvrez ? contrat MRH {ref|77120044}
bjr je c pas si c le bon service mé mr {name|toussaint} habite plu la, c moi {name|lydie} mnt
Suite à notre conv avec {name|Fx} et {name|Domi}, ok pour décaler la mep au 14
Facturation : envoyer à Mme {name|Bricourt-Nazé}, {email|f.bricourt@exemple-sarl.fr}, et non à l'ancien siège
Client injoignable. Conjoint ({name|Philibert}) indique départ à l'étranger. Nouveau n° {phone|+33 (0)6 39 22 14 63}
Je m'adresse à vous car votre collègue {name|Ingrid} ne rappelle jamais !!!
Résa au nom de {name|Tchakounté}, 4 pers, samedi 20h. On nous a dit complet à l'arrivée.
l'agent {name|karim z} a ete impeccable du debut a la fin
On s'est fait voler notre vélo devant le {address|112 r. de Belleville}, plainte n° {ref|2024/118827}
Ma fille {name|Hortensia} est allergique, je l'avais signalé à {name|Carine} au moment de l'inscription
SERVICE DÉPLORABLE. MONSIEUR {name|LAGARRIGUE} SE MOQUE DES CLIENTS. {name|J.C. BESSE}
Pour la visite technique, prévenir le gardien M. {name|Antunes} au {phone|06.39.98.00.41}
Né sous X à Lille {birth|le 2 janvier 1970}, je n'ai pas d'acte de naissance à fournir
{name|Marjorie} à l'accueil est un rayon de soleil
Le Dr {name|Anh-Dao Pham} consulte aussi le samedi, pratique
Salut la team, {name|Kiki} de Lyon
Mon fils de 16 ans, {name|Théodore}, a souscrit sans notre accord avec mon e-mail {email|famille.roussy (at) exemple.net}
Nous sommes 3 colocs ({name|Marius}, {name|Ilona} et moi), un seul nom sur le bail
Hello, {name|Nabila} d'Alger, colis jamais arrivé, suivi {ref|LX884201937DZ}
MON IBAN A CHANGÉ : {iban|FR14 2004 1010 0505 0001 3M02 606} ET MON TEL {phone|06.39.98.98.33}
Plusieurs échanges avec {name|Priscilla}, {name|Mouna}, puis un certain {name|Brice}… aucun compte rendu
Avec {name|Dom}, {name|Nico} et {name|Pat}, le chantier a été bouclé en 3 jours
Mr. {name|Ngo Bassong} m'a reçu au siège à Douala, très courtois
la puce de mon chat Caramel c'est {ref|250268743119022}
Le locataire du dessus, {name|Wojtek}, fume à la fenêtre et votre régie ne fait rien
Dossier {ref|2023-0099812} / succession {name|Vauquelin} / notaire Me {name|Saint-Yves}
Bravo {name|Maëva} ! Ta patience avec ma mère, Mme {name|Ruault}, 88 ans, nous a touchés.
Nom : {name|Diop} Prénom : {name|Aïssatou} Date de naissance : {birth|14-06-99} Ville : Rufisque
inscrit sous le pseudo {handle|Zorglub_77}, impossible de changer de photo
j'ai croisé {name|Eugénie} du marketing au salon, elle m'a promis un échantillon
vous aviez dit 48h. on est vendredi. {name|Bernadette Quiniou, Concarneau}
Voiture garée devant chez moi depuis 3 semaines, plaque {plate|AA-229-XN}, que fait la mairie
Chauffagiste sérieux ({name|Antoine R.}), devis clair, chantier propre
Le frère de mon compagnon, {name|Ludo}, a la procuration. Compte {ref|0021 4478 K}
Ma curiste de mère, {name|Yvonne Le Dantec}, a adoré la cure à Dax
Monsieur X. {name|Delarue} sollicite un rendez-vous pour son épouse née {name|Pasquier}
Un seul mot : {name|Maxou} ! Le meilleur barman de la côte
Demande de rappel - {name|Saïda Belmokhtar} - {phone|05 36 49 10 20} - après 18h - prothèse auditive
Livraison chez ma fille {name|Bérénice}, {address|3 bis square des Platanes}, code {ref|4471B}
l'infirmier {name|jean paul} passe tous les matins, très doux
On nous a refilé {name|Loïc}, stagiaire de 2 jours, pour un dossier à 80 k€
Hotline : {name|Sabri} nickel, {name|Cathy} nulle, {name|Ahmed} moyen
Je vous mets en copie {name|Florence Gastaud} et {name|P-Y Lemoigne} pour la suite
appartement de Mme veuve {name|Schlumpf}, {address|7 quai des Bateliers}, 3e porte de droite
Mrs J {name|Abernethy-Cole} says the grey one is too dark
Big shout out to {name|Tobi} and {name|Carys} at the Cardiff branch
Our landlord, Mr {name|Szymański}, keeps our deposit
Passport no {ref|533401372}, flight cancelled, no refund
my nan {name|Doreen} can't use the app
je suis au {address|18, chemin de la Grange-aux-Loups}, 2e portail
Livrer : {address|Rue du Rhône 112}, 3ème, 1204 Genève
{address|Place Saint-Josse 4 bte 11}, Bruxelles, interphone HS
mon adresse {address|7 résidence du parc appt 204} 59650 villeneuve d'ascq
On a déménagé {address|45, cité des Alouettes}, à côté de la caserne
j'habite {address|route de Vannes}, le GPS se perd
Siège : {address|3-5 rue de la Grange Batelière, esc. C}, Paris 9
{address|Lot 214 Cité El Wifak}, Oujda, livraison impossible
{address|Villa 12, Sacré-Coeur 3}, Dakar
{address|1284, rang Sainte-Marie}, Saint-Cyrille, pas de 4G
{address|Bâtiment Les Érables, 3 allée du Verger}
Chalet {address|Les Marmottes}, {address|212 route du Col}, accès neige
Je vous confirme mon adresse : {address|quatorze bis rue des Tanneurs}
Chauffeur plaque {plate|1 ABC 482}
ma plaque {plate|ga458xz}
immatriculé {plate|VD 482 117} en Suisse
Moto {plate|EA-771-ZK} contre ma portière
camionnette grise {plate|2-DXF-019}, sans logo
Voiture de prêt {plate|CD*882*TR}
plaque {plate|12345-A-6} (Maroc)
plaque tunisienne {plate|143 TU 2207}
née {birth|17 avril 88}
dn {birth|04/11/1954}
DDN: {birth|1990-12-03}
Je fêterai mes 70 ans le {birth|9 août} prochain, né en {birth|1954}
date de naissance de l'enfant: {birth|3/9/17}
il est né le {birth|trois mars deux mille quinze}
d'un patient né {birth|02.02.1947}
contact insta : {handle|ptit_luc.dsgn}
mon snap {handle|marie-lou.92}
tiktok {handle|@nono.le.vrai}
identifiant {handle|JDUP0472}
mon pseudo sur le forum c'est {handle|Bricolo33}
twitter : {handle|@LeoEnColere}
linkedin.com/in/{handle|jean-yves-tanguy-4b12}
n° abonnement {ref|SF 2291 884 02}
Réservation {ref|HMQ4TZ}, terminal 2
ticket resto carte {ref|9250 0041 7732 5518}
mon PNR {ref|X7RT2L}
N° de sinistre : {ref|24 S 118 227}
commande {ref|FR-88421-AZ} et {ref|FR-88422-AZ}
facture du 3 : {ref|FAC202400318}
ma ref client c'est le {ref|C0088127}
n° sociétaire {ref|3 412 887 R}
billet {ref|TKX 884 21 P}
numéro de série {ref|SN: 8H2K-991-LL0}
imei {ref|356938035643809}
colis {ref|8R41122938472}
siret {ref|812 445 903 00017}
tva {ref|FR 32 812445903}
N° étudiant {ref|22104587}
code d'accès 4471#
mon wifi: {ref|Livebox-A4F2}, clé {ref|9FzkT2Lq77Hb}
RDV dossier {ref|GX/2024/0071}
contrat n {ref|00187 B 22}
tél {phone|05.49.xx.xx.12}... je préfère {phone|06 39 98 41 09}
{phone|(+213) 0550 12 84 77} whatsapp only
n° {phone|0032/475.12.88.04}
fixe {phone|04 65 71 23 08}
appelez le {phone|zéro six, quarante et un, douze, soixante-dix-sept, zéro neuf}
mail: {email|claire point dubus chez free point fr}
mon courriel {email|j.p.rossi_at_bluewin.ch}
{email|lea.m@proton . me}
contact {email|dupuis.marc AROBASE skynet PT be}
`);

export const daily: readonly Daily[] = marked.map((line) => ({
  words: line.replace(/\{\w+\|([^}]*)\}/gu, "$1"),
  details: [...line.matchAll(/\{(\w+)\|([^}]*)\}/gu)].map(([, kind = "", secret = ""]) => ({ kind, secret })),
}));

const ofNames = new Set("de da du le la el van den von der et an d l".split(" "));

/** What of a detail must not be read: every part of a name, the figures of what has some, else all of it. */
export function partsOf({ kind, secret }: Detail): string[] {
  const words = secret.match(/[\p{L}\d]+/gu) ?? [];
  const ofName = words.filter((word) => word.length > 1 && !ofNames.has(word.toLowerCase()));
  if (kind === "name") return ofName.length > 0 ? ofName : [secret];
  const figures = words.filter((word) => /\d/u.test(word) && word.length > 2);
  return figures.length > 0 ? figures : [secret];
}

export const dailyHarmless: readonly string[] = lines(`
La carte Fnac ne passe plus en caisse, l'écran affiche code 51 puis 05.
Les prix de Paris à Lyon en juillet ont pris 30 %, TGV complet, Ouigo aussi.
La machine Jura E8 fait un café parfait, par contre le détartrage toutes les 200 tasses c'est trop.
Réunion du 14/02/2024 décalée au 21/02/2024, puis annulée faute de quorum.
Le service client de Bruxelles répond en français et en néerlandais, celui de Gand non.
Directrice absente, chef de rayon introuvable, vigile présent partout.
Cordialement mais fermement : remboursez-moi avant la fin du mois de juin.
Bonne marque, bon prix, mais la notice est en allemand et le QR code mène à une page 404.
Personne ne répond au standard, 45 minutes de Vivaldi, les Quatre Saisons je les connais par cœur.
Nous avons choisi la formule Jade plutôt qu'Opale, 15 € de plus par mois, sans engagement.
Très bon accueil au comptoir, de vrais pros, un grand merci à vous tous.
Installation faite par un technicien sympa, propre, ponctuel, avec chaussons.
Au secours, la résiliation demande un courrier recommandé en 2025 !
Bonjour madame, bonjour monsieur, c'est tout ce qu'ils savent dire à l'accueil.
Désolé mais 3 semaines pour un virement SEPA, c'est long. Ma banque, elle, met 10 secondes.
Support B2B réactif : SLA 4 h tenu 9 fois sur 10, ticket fermé trop vite parfois.
La fonction export CSV perd les accents, UTF-8 avec BOM fonctionne, pas Latin-1.
On nous vend du Charolais, on mange du caoutchouc, carte des vins correcte, Chablis à 32 €.
Ma fille de 6 ans adore la poupée Elsa et le camion Playmobil de son frère.
La Saint-Valentin approche et le bouquet Juliette est déjà en rupture.
Mon mari et moi avons attendu 1 h 40 sous la pluie pour rien.
Chat très lent à répondre, le bot tourne en rond, impossible d'avoir un humain avant 9 h.
Le docteur est pressé, l'infirmière adorable, la salle d'attente glaciale en hiver.
Excel plante au-delà de 65 536 lignes, Power BI tient, Salesforce rame.
La Clio de 2016 a 120 000 km, la Mégane va mieux, mais Renault facture 89 € la géométrie.
Belle vue sur la Victoire depuis la terrasse, menu à 24 €, dessert à la rose excellent.
RAS, tout est OK, continuez comme ça.
Commandé le canapé Camille en bleu pétrole, 3 places, livré en mai. La couleur rose du site n'existe plus.
Le serveur tombe tous les mardis entre 14h et 16h, erreur 504, version 3.12.7 de l'API.
Pierre naturelle magnifique mais joint gris trop clair, 40x40 cm, lot de 12.
Le poste 2024 est pourvu, 150 salariés, 12 personnes au poste de contrôle.
Acheteur Vinted déçu, vendeur Leboncoin sérieux.
Propriétaire Tesla depuis 2021, aucun souci, 82 000 km.
La Grand-Place est magnifique, 12 minutes à pied de l'hôtel.
Résidence principale, étage 3, chambre 12 trop petite.
Dossier MDPH refusé, dossier CAF en attente.
Respectueusement, sans plus.
Mr Bricolage en caisse ne prend pas la carte.
Lego (6 ans) et Playmobil (4 ans) au même prix.
Client Orange depuis 10 ans, cliente Bouygues avant.
Remettre à neuf un parquet coûte 40 €/m².
Ch. double correcte, Gr. lit confortable.
Les Deux-Alpes. Les Menuires.
Écrire à la main, répondre à Google, dire à Amazon d'arrêter.
Le patient attend, l'élève apprend, le titulaire signe.
Extension 1200 W, ext. 500 m, poste de travail 27 pouces.
Bail 3 6 9 signé, mandat 2024 clos, envoi 48h, compteur 12000 km.
Convention 2025, incident 404, intervention 24h.
Billet TGV 2e classe, carte 12-27, place 84 voiture 12.
Référence produit 4471 B introuvable, taille 38 T, coloris 12.
Facture de 300 € pour 2 h, dossier traité en 10 j.
Route de montagne fermée, place du village animée, cité médiévale 3 étoiles.
Abonnement SF 12 mois, forfait 80 Go, option 5 G.
RDV 14h30, salle 204, étage 3, bâtiment C.
Né d'une passion en 1987, le restaurant a grandi.
Version 4.2.1 build 88, clé USB 32 Go, wifi 6.
Mr Propre nettoie mieux. Mme Tout-le-monde comprendra.
Réunion en visio avec Teams, appel avec Zoom, puis point avec Slack : tout a planté.
Merci de dire à Google d'arrêter, d'écrire à Microsoft et de répondre à Facebook.
Client Netflix depuis 2018, client Sosh depuis 2020, locataire Foncia malgré moi.
Propriétaire : la Mairie. Gestionnaire : Nexity. Assureur : Groupama.
J'ai mis le service qualité en copie, en copie cachée aussi.
La route de Narbonne est en travaux, la place Bellecour aussi, chemin de la plage fermé.
Billet TER Quimper Brest 2e classe à 12 €, billet 3 jours Disneyland.
Visité Florence et Sienne en avril, Rome en mai, hôtel Medici superbe.
Carte bancaire refusée, carte grise reçue, carte vitale à jour.
Sonnez chez le gardien, interphone en panne, nom sur la boîte effacé.
Le four Rosières, la hotte Falmec, le frigo Liebherr : tout installé en un jour.
La pierre de Bourgogne et le rose de Cotignac, très beaux tons, gris Anthracite décevant.
Wifi : 5 GHz instable, clé USB 64 Go, clé Allen fournie.
PNR, e-billet, rien n'arrive par mail.
Sinistre dégât des eaux, 3 pièces touchées, 12 m² de parquet, devis 4 800 HT.
Bail 3 ans, dossier 2 pages, compteur 230 V 60 A, envoi 2 kg.
Abonnement 24 mois, mandat 6 mois, convention 35 h.
Commande 12 500 L de fioul, facture 18 200 TTC.
Poste 35 h à pourvoir, poste 3000 € brut, ext. bois 18 mm.
Les Saisies. Les Arcs. Les Menuires. On skie partout.
Chat Persan bleu, chien Beagle, cheval Camargue : croquettes Royal Canin.
Très patient. Très professionnel. Patient comme jamais, bravo.
Élève de terminale, élève studieux, formateur certifié Qualiopi, formation Excel niveau 2.
Le titulaire du compte doit signer, le bénéficiaire aussi, l'occupant non.
On a dîné au Comptoir Gourmand, plat Signature à 28 €, vin Saint-Joseph.
Gr. S trop petit, Ch. 204 bruyante, Fr. fr de traduction automatique.
Facteur jamais passé, La Poste perd tout, Relais Pickup saturé.
Succession de pannes. Affaire classée. Dossier complet. Famille nombreuse refusée.
Remettre à niveau l'huile, rendre à César, promettre à tous.
Mon pseudo ne marche plus, mon identifiant est inconnu, mon login c'est compliqué.
Livraison à Villeneuve-d'Ascq, retrait à Roncq, retour à Tourcoing, nickel.
Le chalet Bellevue est cosy, la villa Médicis à voir, immeuble Haussmannien.
Né en Bretagne, fabriqué à Nantes, vendu partout. Née d'une idée folle.
Grand-Place de Lille animée, Grand'Rue piétonne, 3 rang de perles.
Corniche superbe, digue de mer 2 km, coteau ensoleillé, rampe LED 120 cm.
Le Samsung, le LG et le Philips se valent, Sony au-dessus.
Avec Ryanair, Volotea et Transavia on voyage à 40 €.
Modèles Oslo, Malmö et Bergen essayés : Bergen gagne.
Collection Printemps, robe Margaux, jean Levi's 501, veste Barbour.
`);
