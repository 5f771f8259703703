-- One row: what became of texts without a rating, and how well words told the ratings of others (src/journey/feeling/).
select status, unrated, people, people_low, texts, low, called, found, accuracy, accuracy_low, accuracy_high from word_trial
