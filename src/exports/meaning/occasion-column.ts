// Which column names the occasion that a row is about: a congress, a workshop, a show. In: the folded header of a table. Out: its column; null where none is named so.

const NAME =
  /^(?:(?:nom|intitule|titre) (?:de l'|du |de la )?)?(?:evenement|webinaire|atelier|formation|conference|congres|colloque|salon|spectacle|concert|representation|seance)(?: concernee?)?$|^(?:event|webinar|workshop|training|conference|congress|show|concert|performance)(?: name| title)?$/;

/** Several such columns would leave open which one is meant. */
export function occasionColumn(folded: readonly string[]): number | null {
  const found = folded.flatMap((name, column) =>
    NAME.test(name.replaceAll("_", " ").replaceAll("’", "'")) ? [column] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
