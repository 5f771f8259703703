// What says that a name comes, or that one just came. In: the words before or after. Out: whether they announce somebody, and how surely.

const relations =
  "(?:b[ée]b[ée]|(?:petite?-?|beau-?|belle-?|grand-?)?(?:fil(?:les?|s)|fr[èe]res?|s(?:œ|oe)urs?|m[èe]re|p[èe]re)|petite?|a[îi]n[ée]e?|cadette?|gar[çc]on|maris?|femme|[ée]pou(?:se|x)|conjointe?|compagn(?:on|e)|cop(?:ain|ine)|fianc[ée]e?|amie?s?|maman|papa|tante|tata|oncle|tonton|cousine?s?|neveux?|ni[èe]ces?|mamie|papi|papy|mamy|enfants?|(?:grands-|beaux-)?parents|(?:mon|ma|notre|nos) grande?s?|jumea(?:u|ux)|jumelles|voisine?s?|coll[èe]gues?|patronn?e?|chef|cheffe|bin[ôo]me|associ[ée]e?|assistante?|secr[ée]taire|conseill(?:er|[èe]re)s?|vendeu(?:r|se)s?|livreu(?:r|se)|technicien(?:ne)?|op[ée]rat(?:eur|rice)|agente?|chauffeur|commercial(?:e)?|h[ôo]tesse|caissi(?:er|[èe]re)|responsable|g[ée]rante?|direct(?:eur|rice)|interlocut(?:eur|rice)|stagiaire|employ[ée]e?|salari[ée]e?|collaborat(?:eur|rice)|serveu(?:r|se)|coiffeu(?:r|se)|m[ée]decin|infirmi(?:er|[èe]re)|avocate?|notaire|architecte|artisan|monteur|installateur|r[ée]f[ée]rente?|gestionnaire|personne|dame|jeune (?:femme|homme)|chien(?:ne)?|parrain|marraine|filleule?|m[ée]cano|m[ée]canicien(?:ne)?|r[ée]parat(?:eur|rice)|guides?|conduct(?:eur|rice)|contr[ôo]leu(?:r|se)|r[ée]ceptionniste|concierge|gardienn?e?|voiturier|barman|barmaid|sommeli(?:er|[èe]re)|cuisini(?:er|[èe]re)|pharmacien(?:ne)?|dentiste|kin[ée]|esth[ée]ticienne|masseu(?:r|se)|prof(?:esseure?)?|ma[îi]tresse|nounou|assmat|animat(?:eur|rice)|[ée]ducat(?:eur|rice)|moniteur|monitrice|coach|plombi(?:er|[èe]re)|[ée]lectricien(?:ne)?|chauffagiste|d[ée]m[ée]nageur|jardini(?:er|[èe]re)|experte?|m[ée]diat(?:eur|rice)|courti(?:er|[èe]re)|banqui(?:er|[èe]re)|guicheti(?:er|[èe]re)|charg[ée]e? de client[èe]le|apprentie?|alternante?|clerc|patiente?s?|locataires?|occupante?s?|r[ée]sidentes|[ée]l[èe]ves?|titulaires?|b[ée]n[ée]ficiaires?|tut(?:eur|rice)|curat(?:eur|rice)|ouvri(?:er|[èe]re)|format(?:eur|rice)|ambulanci(?:er|[èe]re)|sage-femme|aide-soignante?|auxiliaire|brancardi(?:er|[èe]re)|v[ée]t[ée]rinaire|opticien(?:ne)?|boulang[èe]re|factrice|facteur|surveillante?" +
  "|daughters?|sons?|husband|wife|partner|brothers?|sisters?|mother|father|mum|mom|dad|granny|grandma|grandpa|friends?|colleagues?|neighbou?r|advis[eo]r|agents?|driver|salesman|saleswoman|salesperson|seller|assistants?|technician|manager|rep|representative|clerk|cashier|baby|girl|boy|kids?|nephew|niece|aunt|uncle|boss|twins|parents|toddler|grand(?:son|daughter|father|mother)|in-laws?|lady|gentleman|guy|receptionist|plumber|doctor|fianc[ée]e?|boyfriend|girlfriend|engineer|mechanic|waiter|waitress|bartender|barista|nurse|dentist|surgeon|teacher|tutor|instructor|trainer|guide|host|hostess|concierge|porter|courier|electrician|handyman|cleaner|stylist|hairdresser|barber|therapist|pharmacist|vet|conductor|operator|consultant|broker|solicitor|lawyer|landlord|tenant|supervisor|crew member|server|year-old|years old" +
  "|verk[äa]ufer(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|tochter|sohn|kolleg(?:e|in)|nachbar(?:in)?|vendedora?|dependient[ea]|emplead[oa]|hij[oa]|marido|mujer|espos[oa]|herman[oa]|commess[oa]|figli[oa]|moglie|marito|dochter|zoon|verkoper|verkoopster|medewerk(?:er|ster)|filh[oa]|funcion[áa]ri[oa]|atendente)";
const closings =
  "(?:cordialement|cdle?m?t|amicalement|sinc[èe]rement|respectueusement|chaleureusement|salutations(?: distingu[ée]es)?|bien (?:à|a) (?:vous|toi)|(?:à|a) (?:bient[ôo]t|vous lire)|attente (?:de (?:vous|te) lire|de (?:votre|ta|vos|tes) (?:r[ée]ponse|retour|nouvelles)s?|d['’]une? (?:r[ée]ponse|retour|geste))|en vous remerciant(?: d['’]avance)?|une? client(?:e)?(?: \\p{L}+){0,2}|an? (?:\\p{L}+ ){0,3}customer|bonne (?:journ[ée]e|soir[ée]e|continuation|ann[ée]e|r[ée]ception)(?: (?:à|a) (?:vous|toi|tou[st]e?s?))?|bonnes f[êe]tes|bises|bisous|regards|best(?: wishes)?|cheers|sincerely(?: yours)?|yours(?: (?:truly|sincerely|faithfully))?|respectfully|cordially|xoxo|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste|herzliche|sch[öo]ne) gr(?:ü|ue)(?:ß|ss)e|mfg|hochachtungsvoll|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|(?:(?:cordiali|distinti) )?saluti|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)|atenciosamente|cordialmente|abra[çc]os?|sign[ée]e?|signature|signed)";
const more =
  "(?: (?:beaucoup|encore|mille fois|infiniment|tout|bien|tr[èe]s|particuli[èe]rement|surtout|sp[ée]cialement|sinc[èe]rement|donc|aussi|sp[ée]cial|d['’]avance|vivement|chaleureusement|grandement|personnellement|again|so much|very much|a lot|also|especially|all|big|special)){0,3}";
const thanks =
  "(?:mercis?|bravo|f[ée]licitations?|chapeau(?: bas)?|coucou|bonjour|bonsoir|salut|hello|hi|hey|dear|ch(?:er|[èe]re)s?|thanks?(?: you)?|thx|ty|kudos|props|congratulations|congrats|well done|shout-?(?: )?out|remerciements?|remerci(?:e|er|ons)|dan(?:ke|k)(?: sch[öo]n)? (?:an|aan)|gracias a|grazie a(?:l|lla)?|obrigad[oa] a(?:o)?|gr[âa]ce|mention(?: tr[èe]s)? sp[ée]ciale|big up|compliments?|surtout|notamment|particuli[èe]rement|en particulier|sp[ée]cialement|especially|particularly)";
const served =
  "(?:accueilli|conseill[ée]|re[çc]u|servi|aid[ée]|renseign[ée]|trait[ée]|suivi|livr[ée]|install[ée]|mont[ée]|r[ée]pondu|rappel[ée]|g[ée]r[ée]|accompagn[ée]|guid[ée]|orient[ée]|r[ée]solu|pris|helped|served|advised|handled|answered|assisted|remplac[ée]|relay[ée]|greeted|installed|delivered|treated|sold|resolved|sorted|post[ée]|laiss[ée]|[ée]crit|publi[ée]|r[ée]dig[ée]|sign[ée]|r[ée]ceptionn[ée]|remis|envoy[ée]|valid[ée]|retir[ée]|r[ée]cup[ée]r[ée]|command[ée]|soign[ée]|op[ée]r[ée]|examin[ée]|coiff[ée]|mass[ée]|form[ée]|encadr[ée]|pris(?:e?s?)? en (?:charge|main)|looked after|cared for|taken care of|seen|atendid[oa]s?|ayudad[oa]s?|bedient|beraten|geholfen|servit[oa]|written|posted)";

/** Of other languages, and of those whom one calls by what they are. */
const titles =
  "(?:se[ñn]or(?:a|ita)?|sra?\\.|srta\\.|do[ñn]a|signor(?:a|ina|e)?|sig\\.(?:ra)?|mevrouw|meneer|de heer|dhr\\.|mevr\\.|senhora?|(?:herr|frau) (?:dr|prof)\\.|abb[ée]|capitaine|colonel|lieutenant|pasteur|s(?:œ|oe)ur|fr[èe]re|chanoine)";
/** Who is told by a label only: "acheteuse : …", while "acheteur Vinted" is of a shop. */
const roles =
  "(?:d[ée]cideu(?:r|se)|acheteu(?:r|se)|signataire|demandeu(?:r|se)|propri[ée]taire|bailleu(?:r|resse)|copropri[ée]taire|souscript(?:eur|rice)|assur[ée]e?|client(?:e)?|utilisat(?:eur|rice)|candidate?|salari[ée]e?|prescript(?:eur|rice)|pilote|en charge|suivi par|trait[ée] par|owner|assignee|buyer|user|customer|tenant|patient|insured|beneficiary|decision maker|account manager|csm|point of contact|poc)";
const edge = "(?<!\\p{L})";
const before = (...patterns: readonly string[]) => new RegExp(`${edge}(?:${patterns.join("|")})$`, "iu");

/** A title; in small letters too, but for those that are words. */
const civility =
  /(?<!\p{L})(?:M|MM|Mr|MR|mr|m(?=\.)|M[mM][eE]s?|mmes?|M[lL][lL][eE]s?|mlles?|Mrs|MRS|mrs|Ms|MS|Miss|Dr|DR|dr|[Dd]octeur|[Dd]octor|Ma[îi]tre|Me|Pr|Prof|[Pp]rofesse?o?u?r|[Mm]onsieur|MONSIEUR|[Mm]adame|MADAME|[Mm]ademoiselle|[Mm]essieurs|Mesdames|Sir|Lady|Mister|Herr|Frau|[Vv]euve)(?:\.[ \u00A0]?|[ \u00A0]{1,2})$/u;
/** "Taille M. Parfait": a size, not a gentleman. */
const notCivility =
  /(?:taille|size|format|en|un|du|la|le|bracelet|modèle) (?:M|MM|Me)\.?[ \u00A0]{1,2}$|\d[ \u00A0]?m\.[ \u00A0]?$/iu;

const naming = before(
  "(?:m|s|t)['’]appel(?:le|ait)[ :]{1,2}",
  "(?:me|se) nomme[ ]",
  "mon (?:pr[ée])?nom (?:est|:|c['’]est)[ ]",
  "my name(?: is|['’]s)[ ]",
  "(?:pr[ée]|d[ée]|sur)?nomm[ée]e?s?[ ]",
  "soussign[ée]e?s?,?[ ]",
  "(?:sign[ée]e?|signed|signature)[ ]?[:,]?[ ]",
);
const strongClosing = before(`${closings}[\\s,.!:;–—-]{1,4}`);

const weak: readonly RegExp[] = [
  before(
    `${thanks}${more}(?: (?:à|a|au|aux|to|for|goes to|pour)(?: (?:la|le|notre|votre|the|ma|mon) (?:tr[èe]s )?\\p{L}+)?)?[ ,:!-]{1,3}`,
    "(?:mercis?|thanks|thank you)\\n{1,2}",
  ),
  before(
    `${relations}(?: (?:de|du|de la|en|au) (?:caisse|rayon|boutique|magasin|sav|service|vente|accueil|service client))?(?:[ ]?[,:(«"–-][ ]?|[ ])(?:les[ ])?(?:(?:qui )?(?:s['’]appelle|pr[ée]nomm[ée]e?|nomm[ée]e?|appel[ée]e?|called|named|is)[ ])?`,
    "(?:moi,? c['’]est|je suis|i am|i['’]m|this is|c['’][ée]tait|ici|au nom de|de la part de|(?:à|a) l['’]attention de|n[ée]e|alias|famille|family|c/o|demande[rz]|ask(?:ed)? for|attn?|called|named|appel[ée]e)[ :]{1,2}",
    "(?:un|une) certaine?[ ]",
    "(?:le|la|ce|cette|notre) (?:pauvre|brave)[ ]",
    "(?:ancien|nouveau|vrai|bon) (?:pr[ée])?nom[ :]{1,3}",
    "nom (?:de jeune fille|de naissance|marital|d['’](?:usage|[ée]pouse))[ :]{1,3}",
    "(?:comptes?|ouverte?s?|cr[ée]{1,3}s?|enregistr[ée]e?s?|inscrite?s?|r[ée]serv[ée]e?s?|r[ée]servation) (?:\\p{L}+ )?sous(?: le nom(?: de)?)?[ ]",
    "c['’]est[ ]",
    "(?:ich hei(?:ß|ss)e|mein name ist|me llamo|mi nombre es|mi chiamo|mijn naam is|ik heet|meu nome (?:correto )?é|me chamo|chamo-me)[ ]",
    "(?:nom|pr[ée]nom|name|surname|contact|interlocut(?:eur|rice)|destinataire|vendeu(?:r|se)|conseill(?:er|[èe]re)|responsable)[ ]?:[ ]?",
    `(?:his|her|their|${relations}['’]s?) names?(?:[ ](?:is|are|was)|['’]s)[ ]`,
    "(?:dire|dites|redire|[ée]crire|r[ée]pondre|transmettre|transmettez|remettre|promettre|t[ée]l[ée]phoner|appartenir|appartient|appartenait|manque) (?:à|a)[ ]",
    "(?:revient|confi[ée]e?s?(?: \\p{L}+){0,3}) (?:à|a)[ ]",
    "(?:mot|pens[ée]e|clin d['’](?:œ|oe)il|bise|hommage) (?:\\p{L}+ )?(?:pour|à)[ ]",
    "under the name(?: of)?[ ]",
    "(?:(?:expliqu|racont|t[ée]l[ée]phon|signal|pr[ée]cis|montr|demand|r[ée]p[ée]t|adress)(?:[ée]e?s?|er)|dit|[ée]crit|r[ée]pondu|transmis) (?:à|a)[ ]",
    "(?:emailed|e-mailed|texted|messaged)[ ]",
    "(?:en copie|en cc|cc)[ ]?:?[ ]",
    "(?:succession|indivision|consorts)[ ]",
    "(?:interphone|sonne[rz] chez|habit\\p{Ll}+ chez|log[ée]\\p{Ll}* chez|nom sur l(?:a sonnette|['’]interphone|a bo[iî]te)(?: est| :)?)[ ]",
    "(?:^|[\\n,;:])[ ]?(?:pr[ée])?nom[ ]",
    "(?:pr[ée])?nom (?:\\p{L}+['’ ]){1,4}(?:est|[ée]tait)[ ]",
    `(?:accueil|aide|sourire|conseils?|patience|gentillesse|professionnalisme|amabilit[ée]|[ée]coute|anniversaire|papa|maman|ans|chambre|bapt[êe]me|communion|mariage|doudou|inscription|message|r[ée]ponse|appel|mail|nom|pr[ée]nom|m[èe]re|p[èe]re|fr[èe]re|s(?:œ|oe)ur|fille|fils|femme|mari) (?:de |d['’])`,
    "(?:cadeau|carte|surprise|bon|achet[ée]e?|command[ée]e?|offerte?|choisie?|gift|bought|present|ordered) (?:\\p{L}+ ){0,1}(?:pour|à|for)[ ]",
    `${served}e?s? (?:\\p{L}+ ){0,1}(?:par|by|por|von|da|door)[ ](?::[ ])?`,
    `${titles}[ ]`,
    `(?:${relations}|[ée]quipe|team|staff|crew|personnel)[^.!?\\n()]{0,20}\\(`,
    "(?:eu|(?:parl\\p{L}{0,4}|affaire) (?:à|a)|(?:parl|discut|[ée]chang|trait|bavard|convers|correspond|n[ée]goci|voi|convenu|vu|rendez-vous|rdv|entretien|affaire|contact|conv|point t[ée]l)\\p{L}{0,4} avec|(?:tomb[ée](?:e?s|e|r)?|tomber) sur|(?:rencontr|crois|remplac)[ée]e?s?|(?:speak|spoke|talk|talked|speaking|chatted|dealt) (?:to|with))[ ]",
  ),
];

/** "Décideuse = …", "clerc en charge : …", "le locataire du dessus, …": looked at only after such a sign. */
const labelled = before(
  `(?:${roles}|${relations})(?: (?:\\p{Ll}+ ){0,2}\\p{Ll}+)?[ ]?[:=][ ]?`,
  `${relations} (?:(?:de|du|de la|en|au|des) |d['’])(?:\\p{L}+['’ ])?\\p{L}+[ ]?[,(:][ ]?`,
);

/** Abbreviated, a title is of somebody named: "Monsieur Bricolage" is a shop, "taille M." a size. */
export function isTitledAsSomebody(text: string): boolean {
  return /(?<!\p{L})(?:M[mM][eE]|mme|M[lL]{2}[eE]|mlle|[Mm]r|MR|[Mm]rs|MRS|[Mm]s|MS)(?:\.[ \u00A0]?|[ \u00A0]{1,2})$/u.test(
    text,
  );
}

const offices =
  /^(?:direct|president|ministre|gerant|responsab|commissair|juge|procureur|prefet|conseill|ambassad|profess|docteur|doctor|chef|expert|notaire|huissier|syndic|proprietair|client|livreu|technici|vendeu|bricolage|propre|store|meuble|avait|etait|avez|bonjour|merci|service|manager|director|user)/u;

/** "Mr le Directeur", "Mme Présidente". */
export function isRole(folded: string): boolean {
  return offices.test(folded);
}

/** Between children of one family. */
export const ages =
  /^[ ,(]{1,2}\d{1,2}(?:[ ]?(?:ans|mois|an|yo|years? old|months?)(?: et demie?)?)?\)?(?:[ ]?,(?: et| and)?|[ ](?:et|and|&))[ ]/iu;

/** As sure as can be: even a word in small letters is then a name, if it is no ordinary one. */
export function isTitled(text: string): boolean {
  return (civility.test(text) && !notCivility.test(text)) || naming.test(text);
}

/** "Me enviaron", "Herr der Ringe", "contrat signé électroniquement": in small letters only what is a title in no other language, and who signs at the end. */
export function isTitledAnyway(text: string): boolean {
  if (/sign(?:[ée]e?|ed|ature)[ ,]+$/iu.test(text))
    return /(?:^|[.!?\n;–—-])[ ]*sign\p{Ll}+[ ,]+$/iu.test(text);
  return isTitled(text) && !/(?<!\p{L})(?:Me|Herr|Frau)\.?[ \u00A0]{1,2}$/u.test(text);
}

/** "je m'appelle": a name comes, even where it is a word too and in small letters. */
export function isNamed(text: string): boolean {
  return naming.test(text);
}

const thanked = before(
  `(?:merci|bravo|thanks|thank you)(?: beaucoup)? (?:à|a|to)[ ](?:(?:la|le|notre|votre|mon|ma|l['’]|our|my|your|the)[ ]?(?:\\p{L}+[ ])?${relations}[ ])?`,
  "(?:vue?s?|parl[ée]|[ée]chang[ée]|discut[ée]|trait[ée]|bavard[ée]|convenu|confirm[ée]|r[ée]gl[ée]|rdv|rendez-vous|entretien|discussion|conversation|[ée]change|appel|contact|spoken?|spoke|chat|chatted|talked|dealt|discuter|parler|[ée]changer|affaire) (?:avec|with)[ ]",
  "affaire (?:à|a)[ ]",
);

/** "merci à naëlys", "vu avec naëlys", and no more: what is thanked, or talked with, is somebody. */
export function isThankedAlone(text: string, rest: string): boolean {
  return (
    thanked.test(text) &&
    /^(?:[ ]?(?:$|[,.!;\n)])|[ ](?:pour|du|de|et|au|chez|qui|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|hier|concernant|(?:à )?propos|for|from|and|at|in|who|about|on|yesterday)[ ])/u.test(
      rest,
    )
  );
}

const kin = before(
  "(?:ma|mon|notre|sa|son|my|our|his|her) (?:petite?[ -]|grand(?:e|s)?[ -]|beau-|belle-)?(?:fille|fils|femme|mari|fr[èe]re|s(?:œ|oe)ur|m[èe]re|p[èe]re|conjointe?|compagn(?:on|e)|neveu|ni[èe]ce|daughter|son|wife|husband|brother|sister)[ ]",
  "(?:le|la|un|une|notre|mon|ma) (?:voisine?|gardienn?e?|concierge)[ ]",
);
/** How people are, rather than what they are called. */
const described = /(?:[ée]e?s?|ants?|antes?|eux|euses?|ifs?|ives?|[ai]bles?|istes?|ie?nn?e?s?|ing|ed|ly)$/iu;

/** "ma fille naëlys est ravie". */
export function isKin(text: string, word: string, rest: string): boolean {
  if (described.test(word) || !kin.test(text)) return false;
  return /^(?:[ ]?(?:$|[,.!;\n)])|[ ](?:est|était|a|avait|adore|aime|et|qui|is|was|has|loves|and|who)(?!\p{L}))/u.test(
    rest,
  );
}

/** "A+ Gégé" as the last words; elsewhere it is a class. */
const farewell =
  /(?:^|[.!?\n])[ ]*(?:[Aa](?:\+|[ ]?plus)|ciao|tchao|bye|LG|VG)[ ,]{1,2}$|(?:^|[.!?\n])[ ]*(?:Ta|Love|Tx|Thx|Amities|With love),[ ]$/u;

export function isClosed(text: string): boolean {
  return strongClosing.test(text) || farewell.test(text);
}

/** Enough for a word with a capital. */
export function isAnnounced(text: string): boolean {
  if (isTitled(text) || isClosed(text) || weak.some((pattern) => pattern.test(text))) return true;
  return /[:=,(][ ]?$/u.test(text) && labelled.test(text);
}

const place =
  "(?:drive|till|checkout|billing|sav|service|support|boutique|magasin|[ée]quipe|accueil|caisse|rayon|standard|comptoir|hotline|atelier|showroom|customer|team|shop|store|desk|help|reception|warehouse|call|chat)";
const deed =
  "(?:aid|conseill|r[ée]pondu|rappel|accueilli|expliqu|re[çc]u|renseign|dit|propos|servi|guid|accompagn|rassur|orient|promis|assur|appel|contact|relanc|trouv|recommand|sugg[ée]r|montr|sauv)";
/** What people are, and lamps are not. */
const kind =
  "(?:adorables?|aimables?|gentil|polie?s?(?!\\p{L})|impoli|professionnel|patient|(?:à|a) l['’][ée]coute|souriant|serviable|disponible|comp[ée]tent|incomp[ée]tent|d[ée]sagr[ée]able|charmante?s?|avenant|courtois|bienveillant|accueillant|helpful|kind(?!\\p{L})|rude|polite|friendly|professional|knowledgeable|attentive|unhelpful)";
const after = new RegExp(
  `^(?:,?[ ](?:du|de la|de l['’]|des|au|(?:à|a) la|(?:à|a) l['’]|from|at|in|on|of)[ ]?(?:the |your |our |votre |notre )?(?:\\p{L}{3,14}[ ])?${place}(?!\\p{L})` +
    `|[ ]?\\((?:(?:du|de la|au|from|at)[ ](?:the )?)?${place}(?!\\p{L})[^)\\n]{0,20}\\)` +
    `|[ ]?[,(–-][ ]?(?:qui est |who is )?(?:ma|mon|notre|sa|son|le|la|l['’]|my|our|the|une?|votre|your|his|her)[ ]?(?:\\p{L}+ )?${relations}(?!\\p{L})` +
    `|[ ](?:m['’](?:a|avait)|nous (?:a|avait)|vous (?:a|avait))[ ](?:tr[èe]s |bien |vite |tout |super |gentiment |rapidement |parfaitement ){0,2}${deed}` +
    "|,[ ](?:if you|si (?:tu|vous)|je t['’]|tu es|you(?:['’]re| are))(?!\\p{L})|['’]s[ ](?:advice|help|patience|kindness|smile|professionalism|attitude|reply|answer)(?!\\p{L})" +
    "|,[ ](?:cliente?|customer|buyer|acheteu(?:r|se))(?!\\p{L})" +
    `|,?[ ](?:toujours|tr[èe]s|si|tellement|vraiment|always|so|very)[ ]${kind}` +
    "|[ ]?[:,][ ]une (?:vraie )?(?:perle|cr[èe]me)(?!\\p{L})|[ ](?:est|is|was|[ée]tait)[ ](?:une?|an?|the)[ ](?:(?:vraie?|real|true|absolute|total)[ ])?(?:perle|amour|ange|p[ée]pite|cr[èe]me|tr[ée]sor|legend|gem|star|angel|treasure|lifesaver|sweetheart|credit)(?!\\p{L})|[ ](?:est|sont) venue?s? (?:me|nous|m['’])|[ ]came to (?:pick|help|fetch|meet|see)(?!\\p{L})|[ ]could(?:n['’]t| not) have been |[ ](?:goes|went|has gone|is going)[ ](?:above and beyond|the extra mile)" +
    `|[ ](?:a été|est|était|was|is|were|sont|ont été)[ ](?:tr[èe]s |vraiment |super |si |tout simplement |extr[êe]mement |really |very |so |extremely ){0,2}${kind}` +
    "|[ ](?:a(?:vait)? (?:su|pris (?:le temps|la peine|en charge|le relais)|fait (?:le n[ée]cessaire|de son mieux))|prenne le relais|s['’]est (?:occup|montr|d[ée]men|d[ée]plac)|took (?:the time|care|over)|kept (?:me|us)|went out of)(?!\\p{L}{4})" +
    `|[ ]et[ ](?:son|sa|ses|leur)[ ](?:\\p{L}+ )?${relations}(?!\\p{L})` +
    "|[ ](?:helped|advised|told|called|answered|served|assisted|guided|reassured)[ ](?:me|us)(?!\\p{L})" +
    "|[ ](?:à l['’]appareil|speaking(?!\\p{L})))",
  "iu",
);

const great =
  "(?:formidables?|g[ée]nia(?:le?s?|ux)|extraordinaires?|exceptionnel(?:le)?s?|super|parfaite?s?|top|amazing|great|brilliant|wonderful|fantastic|lovely|excellent)";
const praised = new RegExp(`^[ ](?:a été|ont été|was|were)[ ](?:\\p{L}{2,12}[ ])?${great}(?!\\p{L})`, "iu");
const named =
  /(?<!\p{L})(?:les?|la|the|cette?|ces?|my|our|mon|ma|notre|this|these|un|une|an?|de|du)[ ]$|['’]$/iu;

/** "la Rose du magasin": a thing, not somebody. */
export function isOfThing(text: string): boolean {
  return named.test(text) && !/(?<!\p{L})d['’]apr[èe]s[ ]$/iu.test(text);
}

/** "Zoraïde a été formidable", but not "la Zoraïde a été formidable", which is a lamp. */
export function isPraised(text: string, rest: string): boolean {
  return praised.test(rest) && !named.test(text);
}

export function isTold(text: string): boolean {
  return after.test(text);
}

/** "vitamine C.", "plan B.": a letter, but nobody's. */
export const lettered =
  /(?<!\p{L})(?:plan|vitamine?|taille|size|type|classe?|group(?:e)?|lot|b[âa]timent|b[âa]t|escalier|option|cat[ée]gorie|niveau|mod[èe]le|s[ée]rie|note|point|annexe|porte|hall|zone|ligne|tome|[ée]tage|[ée]tiquette|[ée]nergie|gamme|version|ampoule|culot|bloc|quai|all[ée]e|grade|block|section|model|series)[ ]$/iu;
