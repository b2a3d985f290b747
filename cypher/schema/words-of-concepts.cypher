// Gives the concepts of an older graph the words that suggestions look for; loads write them since.
MATCH (concept:Concept)
WHERE concept.df >= 100 AND concept.words IS NULL
SET concept.words = ' ' + toLower(concept.label)
