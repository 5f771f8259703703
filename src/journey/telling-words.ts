// Words that low ratings use and high ones do not, and that no theme knows. In: an engine with a built journey. Out: families of words with how many people of each side wrote them, for the terminal.
import type { Database } from "../database/database.ts";

export type TellingWord = {
  /** As themes.csv would have it: "livr*", "pas livr*". */
  readonly pattern: string;
  /** The words of the family that people wrote, the most frequent first. */
  readonly written: readonly string[];
  readonly low: number;
  readonly high: number;
};

export type TellingWords = {
  readonly words: readonly TellingWord[];
  /** People with words beside a low or a high rating. */
  readonly low: number;
  readonly high: number;
};

/** The newest opinions are enough, and a large file of them must not hold up the build. */
const LATEST = 20_000;
const NAMED = 6;
/** A word that fewer people wrote is an anecdote. */
const FEWEST = 10;
/** Thousands of words are tried, so that chance alone would give many at the usual 1.96. */
const CLEAR = 4;

/** Words of every sentence, on either side. */
const ORDINARY =
  "alors apres avant avec avoir aussi autre avait avez avons bien cela cest cette comme dans depuis deux donc elle encore etait etre fait faire font ils jour jours leur mais meme moins mois nous plus pour pourtant quand quelle quil rien sans sont sous sur tous tout toute toujours tres trop une vous votre about after again also and any because been before but could days did does even ever from get got had has have her here him his how into just made more most much must never not now only other our out over said should some still such than that the their them then there they this those through time too very was week weeks well were what when which while who will with would you your";

/** Personal details and names have been masked. "Pas livré" is another word than "livré". A person counts once on each side. */
const QUERY = `
with spoken as (
  select
    coalesce('c' || feedback.customer_id, 'f' || feedback.feedback_id) as person,
    feedback.score < 0 as is_low,
    string_split(trim(regexp_replace(regexp_replace(folded(redacted_words.words), '\\[[^\\]]*\\]', ' ', 'g'), '[^a-z0-9]+', ' ', 'g')), ' ') as said
  from feedback
  join redacted_words using (feedback_id)
  where abs(feedback.score) > 0.5 and redacted_words.words <> '' and feedback_id <= ${LATEST}
),
sides as (
  select count(distinct person) filter (is_low) as low, count(distinct person) filter (not is_low) as high from spoken
),
places as (select person, is_low, said, unnest(range(1, len(said) + 1)) as place from spoken),
words as (
  select
    person, is_low, said[place] as word,
    case when place > 1 and said[place - 1] in ('pas', 'jamais', 'non', 'not', 'never', 'no') then said[place - 1] || ' ' else '' end as denied
  from places
),
kept as (
  select
    person, is_low, denied, word, word_family(word) as stem
  from words
  where length(word) >= 4 and regexp_full_match(word, '[a-z]+') and not list_contains(string_split('${ORDINARY}', ' '), word)
    and not exists (select 1 from theme_rules where (' ' || denied || word || ' ') glob theme_rules.pattern)
),
spellings as (select denied, stem, word, count(distinct person) as n from kept group by all),
families as (
  select denied, stem, list(word order by n desc, word)[1:3] as written, count(*) as spellings, min(word) as only_word from spellings group by denied, stem
),
counted as (
  select denied, stem, count(distinct person) filter (is_low) as n_low, count(distinct person) filter (not is_low) as n_high
  from kept group by denied, stem
),
weighed as (
  select *, (n_low + n_high) / (low + high)::double as pooled, n_low / low::double - n_high / high::double as apart
  from counted join families using (denied, stem) cross join sides
  where low > 0 and high > 0
)
select
  denied || case when spellings > 1 then stem || '*' else only_word end as pattern,
  array_to_string(written, ' ') as written, n_low::double as low, n_high::double as high
from weighed
where n_low >= ${FEWEST} and pooled < 1 and n_low / low::double >= 2 * n_high / high::double
  and apart / sqrt(pooled * (1 - pooled) * (1.0 / low + 1.0 / high)) >= ${CLEAR}
order by apart desc, pattern
limit ${NAMED}`;

const SIDES = `
select
  count(distinct coalesce('c' || customer_id, 'f' || feedback_id)) filter (score < -0.5)::double as low,
  count(distinct coalesce('c' || customer_id, 'f' || feedback_id)) filter (score > 0.5)::double as high
from feedback join redacted_words using (feedback_id)
where redacted_words.words <> '' and feedback_id <= ${LATEST}`;

type Row = Omit<TellingWord, "written"> & { readonly written: string };

export async function tellingWords(database: Database): Promise<TellingWords> {
  const rows = await database.query<Row>(QUERY);
  const [sides] = await database.query<{ low: number; high: number }>(SIDES);
  const words = rows.map((row) => ({ ...row, written: row.written.split(" ") }));
  return { words, low: sides?.low ?? 0, high: sides?.high ?? 0 };
}
