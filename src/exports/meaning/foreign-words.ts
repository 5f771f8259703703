// The usual headers of exports in Italian, Spanish, Portuguese, German and Dutch, and their French. In: nothing. Out: for each language its words, plain as headers are compared.

export type Tongue = {
  /** What a header says ("data"), in French; of what it says it ("ordine"), in English; whole headers of their own, in French. */
  readonly heads: Words;
  readonly things: Words;
  readonly whole: Words;
  /** What stands between the two. */
  readonly between: RegExp;
  readonly total: RegExp;
};

export type Words = ReadonlyMap<string, string>;

export const TONGUES: readonly Tongue[] = [
  {
    heads: words(`
      data = date, ora = heure, orario = heure, numero = numero, n = numero, nr = numero, codice = code, id = id, stato = statut,
      importo = montant, totale = total, prezzo = prix, tipo = type, nome = nom, note = notes, motivo = motif, valore = montant`),
    things: words(`
      paziente = patient, ordine = order, fattura = invoice, cliente = customer, pagamento = payment, consegna = delivery, prenotazione = booking,
      contratto = contract, ticket = ticket, preventivo = deal, offerta = deal, appuntamento = appointment, acquisto = purchase,
      vendita = sale, creazione = creation, invio = sending, spedizione = shipping, arrivo = arrival, partenza = departure, visita =
      visit, iscrizione = registration, registrazione = registration, nascita = birth, chiusura = closing, modifica = change, inizio =
      start, fine = end, scadenza = due, risposta = answer, recensione = review, evento = event, chiamata = call, richiesta = request,
      annullamento = cancellation, cancellazione = cancellation, rimborso = refund, prodotto = product, azienda = company, socio =
      member, firma = signature, documento = document`),
    whole: words(`
      ordine = commande, cliente = client, e mail cliente = e mail client, email cliente = e mail client, indirizzo e mail = e mail,
      indirizzo email = e mail, posta elettronica = e mail, cognome = nom, telefono = telephone, cellulare = telephone, valutazione =
      note, voto = note, punteggio = note, commento = commentaire, commenti = commentaire, recensione = avis, testo recensione = avis,
      canale = canal, evento = evenement, azione = action, prodotto = produit, quantita = quantite, valuta = devise, oggetto = objet,
      negozio = magasin, azienda = societe, ragione sociale = raison sociale, creato il = cree le, pagato il = date de paiement,
      chiuso il = date de cloture, aperto il = cree le, scade il = echeance, prossima scadenza = echeance, ultimo pagamento = date de paiement, data
      ultimo pagamento = date de paiement, imponibile = montant ht, prima risposta = premiere reponse, priorita = priorite, categoria = categorie, citta = ville, fattura = facture`),
    between: /^(?:di|del|della|dell|dello|dei|degli|delle|d)$/,
    total: /^(?:totale|complessivo)$/,
  },
  {
    heads: words(`
      fecha = date, hora = heure, numero = numero, n = numero, no = numero, codigo = code, id = id, estado = statut, importe =
      montant, monto = montant, total = total, precio = prix, tipo = type, nombre = nom, motivo = motif, valor = montant`),
    things: words(`
      paciente = patient, pedido = order, factura = invoice, cliente = customer, pago = payment, entrega = delivery, reserva = booking, contrato =
      contract, ticket = ticket, presupuesto = deal, cita = appointment, compra = purchase, venta = sale, creacion = creation, envio =
      sending, llegada = arrival, salida = departure, entrada = arrival, visita = visit, inscripcion = registration, registro =
      registration, alta = registration, nacimiento = birth, cierre = closing, modificacion = change, inicio = start, fin = end,
      vencimiento = due, respuesta = answer, resena = review, opinion = review, evento = event, llamada = call, solicitud = request,
      cancelacion = cancellation, anulacion = cancellation, reembolso = refund, producto = product, empresa = company, socio = member,
      firma = signature, documento = document`),
    whole: words(`
      pedido = commande, cliente = client, correo = e mail, correo electronico = e mail, correo del cliente = e mail client, correo
      electronico del cliente = e mail client, email cliente = e mail client, apellido = nom, apellidos = nom, telefono = telephone,
      movil = telephone, valoracion = note, puntuacion = note, calificacion = note, comentario = commentaire, comentarios =
      commentaire, opinion = avis, resena = avis, canal = canal, evento = evenement, accion = action, producto = produit, cantidad =
      quantite, moneda = devise, divisa = devise, asunto = objet, tienda = magasin, empresa = societe, razon social = raison sociale,
      creado el = cree le, pagado el = date de paiement, cerrado el = date de cloture, abierto el = cree le, vence el = echeance, proximo vencimiento = echeance, primera respuesta = premiere
      reponse, base imponible = montant ht, prioridad = priorite, categoria = categorie,
      ciudad = ville, factura = facture`),
    between: /^(?:de|del|de la|la|el|los|las)$/,
    total: /^total$/,
  },
  {
    heads: words(`
      data = date, hora = heure, numero = numero, n = numero, no = numero, codigo = code, id = id, estado = statut, situacao = statut,
      status = statut, valor = montant, montante = montant, total = total, preco = prix, tipo = type, nome = nom, motivo = motif`),
    things: words(`
      paciente = patient, encomenda = order, pedido = order, fatura = invoice, factura = invoice, cliente = customer, pagamento = payment, entrega =
      delivery, reserva = booking, contrato = contract, ticket = ticket, orcamento = deal, proposta = deal, consulta = appointment,
      marcacao = appointment, agendamento = appointment, compra = purchase, venda = sale, criacao = creation, envio = sending, chegada
      = arrival, partida = departure, saida = departure, entrada = arrival, visita = visit, inscricao = registration, registo =
      registration, nascimento = birth, fecho = closing, modificacao = change, alteracao = change, inicio = start, fim = end,
      vencimento = due, resposta = answer, avaliacao = review, evento = event, chamada = call, cancelamento = cancellation, reembolso
      = refund, produto = product, empresa = company, socio = member, assinatura = signature, documento = document`),
    whole: words(`
      encomenda = commande, pedido = commande, cliente = client, correio eletronico = e mail, correio electronico = e mail, e mail do
      cliente = e mail client, email do cliente = e mail client, apelido = nom, sobrenome = nom, telefone = telephone, telemovel =
      telephone, celular = telephone, avaliacao = note, nota = note, classificacao = note, pontuacao = note, comentario = commentaire,
      comentarios = commentaire, opiniao = avis, canal = canal, evento = evenement, acao = action, produto = produit, quantidade =
      quantite, moeda = devise, assunto = objet, loja = magasin, empresa = societe, criado em = cree le, criada em = cree le, pago em
      = date de paiement, fechado em = date de cloture, aberto em = cree le, vence em = echeance, primeira resposta = premiere reponse, prioridade = priorite, categoria = categorie, cidade = ville, fatura = facture`),
    between: /^(?:de|do|da|dos|das)$/,
    total: /^total$/,
  },
  {
    heads: words(`
      datum = date, tag = date, uhrzeit = heure, zeit = heure, nummer = numero, nr = numero, no = numero, id = id, status = statut,
      betrag = montant, summe = montant, preis = prix, art = type, typ = type, name = nom, grund = motif, mail = e mail`),
    things: words(`
      patienten = patient, bestell = order, bestellungs = order, bestellung = order, auftrags = order, auftrag = order, rechnungs = invoice, rechnung =
      invoice, kunden = customer, kunde = customer, zahlungs = payment, zahlung = payment, liefer = delivery, lieferung = delivery,
      buchungs = booking, buchung = booking, reservierungs = booking, reservierung = booking, vertrags = contract, vertrag = contract,
      ticket = ticket, angebots = deal, angebot = deal, termin = appointment, kauf = purchase, kaufs = purchase, verkaufs = sale,
      erstellungs = creation, erstell = creation, anlage = creation, versand = shipping, anreise = arrival, ankunfts = arrival,
      abreise = departure, besuchs = visit, anmelde = registration, anmeldungs = registration, registrierungs = registration, geburts
      = birth, abschluss = closing, anderungs = change, start = start, beginn = start, end = end, falligkeits = due, ablauf = expiry,
      antwort = answer, bewertungs = review, bewertung = review, ereignis = event, anruf = call, anfrage = request, storno =
      cancellation, stornierungs = cancellation, ruckerstattungs = refund, produkt = product, firmen = company, mitglieds = member,
      mitglied = member, unterschrifts = signature, beleg = document, dokument = document`),
    whole: words(`
      bestellung = commande, auftrag = commande, kunde = client, kundin = client, e mail adresse = e mail, e mailadresse = e mail,
      mail adresse = e mail, email adresse = e mail, kunden e mail = e mail client, kundenemail = e mail client, e mail kunde = e mail
      client, vorname = prenom, nachname = nom, telefon = telephone, handy = telephone, mobil = telephone, bewertung = note, note =
      note, sterne = note, punktzahl = note, kommentar = commentaire, bemerkung = commentaire, bemerkungen = commentaire, rezension =
      avis, kanal = canal, ereignis = evenement, vorgang = evenement, aktion = action, aktivitat = activite, produkt = produit, menge
      = quantite, wahrung = devise, betreff = objet, filiale = magasin, firma = societe, unternehmen = societe, leistung = prestation, mitarbeiter = collaborateur, gebucht am = reserve le, erstellt am = cree le, erstellt = cree le, eroffnet = cree le, eroffnet am = cree le, geschlossen = date de cloture, fallig am = echeance,
      fallig = echeance, erste antwort = premiere reponse, kontakt = contact, kontakt nr = id contact, total netto = montant ht, total mwst = montant de
      tva, netto = montant ht, zahlungseingang = date de paiement,
      angelegt am = cree le, bestellt am = date de la commande, bezahlt am = date de paiement, geschlossen am = date de cloture,
      geliefert am = date de livraison, prioritat = priorite, kategorie = categorie, stadt = ville, anreise = date d'arrivee, abreise
      = date de depart, gesamt = total, gesamtsumme = montant total, gesamtbetrag = montant total, gesamtpreis = montant total,
      rechnung = facture, termin = date du rdv`),
    between: /^(?:der|des|die|das|den|dem|von|vom)$/,
    total: /^gesamt$/,
  },
  {
    heads: words(`
      datum = date, dag = date, tijd = heure, tijdstip = heure, nummer = numero, nr = numero, code = code, id = id, status = statut,
      bedrag = montant, prijs = prix, soort = type, type = type, naam = nom, reden = motif`),
    things: words(`
      patienten = patient, bestel = order, bestelling = order, order = order, factuur = invoice, klant = customer, klanten = customer, betaal = payment,
      betaling = payment, betalings = payment, lever = delivery, levering = delivery, boekings = booking, boeking = booking,
      reserverings = booking, reservering = booking, contract = contract, ticket = ticket, offerte = deal, afspraak = appointment,
      aankoop = purchase, verkoop = sale, aanmaak = creation, verzend = shipping, aankomst = arrival, vertrek = departure, bezoek =
      visit, inschrijf = registration, registratie = registration, geboorte = birth, sluitings = closing, wijzigings = change, start =
      start, begin = start, eind = end, verval = due, antwoord = answer, beoordelings = review, beoordeling = review, gebeurtenis =
      event, aanvraag = request, annulerings = cancellation, terugbetalings = refund, product = product, bedrijfs = company, lid =
      member, handtekening = signature`),
    whole: words(`
      bestelling = commande, klant = client, e mailadres = e mail, emailadres = e mail, e mail adres = e mail, mailadres = e mail, e
      mail klant = e mail client, email klant = e mail client, voornaam = prenom, achternaam = nom, telefoon = telephone,
      telefoonnummer = telephone, beoordeling = note, cijfer = note, opmerking = commentaire, opmerkingen = commentaire, commentaar =
      commentaire, recensie = avis, kanaal = canal, gebeurtenis = evenement, actie = action, activiteit = activite, aantal = quantite,
      valuta = devise, munt = devise, onderwerp = objet, winkel = magasin, filiaal = magasin, bedrijf = societe, aangemaakt op = cree
      le, besteld op = date de la commande, betaald op = date de paiement, gesloten op = date de cloture, geopend op = cree le, vervalt op = echeance, vervaldag = echeance, eerste reactie = premiere reponse, eerste
      antwoord = premiere reponse, prioriteit = priorite,
      categorie = categorie, stad = ville, plaats = ville, aankomst = date d'arrivee, vertrek = date de depart, totaal = total,
      totaalbedrag = montant total, totaalprijs = montant total, factuur = facture`),
    between: /^(?:van|de|het|der)$/,
    total: /^totaal$/,
  },
];

/** "a = b, c d = e". */
function words(text: string): Words {
  const pairs = text.split(",").map((pair) => pair.trim().replace(/\s+/g, " ").split(" = "));
  return new Map(pairs.map(([from = "", to = ""]) => [from, to]));
}
