// The concepts whose share of papers has risen or fallen most surely between two windows of years.
// A share is the papers of a window that have the concept, divided by all papers of the window.
// z is that of the two-proportion test with a pooled share (NIST/SEMATECH e-Handbook, 7.3.3):
// (s2 - s1) / √(s(1 - s)(1/n1 + 1/n2)), where s is the share over both windows and n1, n2 count their
// papers. So many concepts are looked at that only |z| ≥ 3.29, one chance in a thousand, is
// significant. Without years, the last three with papers are compared to the three before.
// @param direction string = rising (rising|fading) - which way the share goes
// @param sort string = certainty (certainty|ratio) - greatest |z| first, or among the significant ones the greatest change in proportion
// @param type string = any (any|method|dataset|task|metric|concept) - only concepts of this type
// @param earlierFrom integer = 0 (0..3000) - first year of the earlier window; 0 for two before its last
// @param earlierTo integer = 0 (0..3000) - last year of the earlier window; 0 for the one before the later window
// @param laterFrom integer = 0 (0..3000) - first year of the later window; 0 for two before its last
// @param laterTo integer = 0 (0..3000) - last year of the later window; 0 for the newest year
// @param leastPapers integer = 20 (1..100000) - how many papers of both windows must have the concept
// @param limit integer = 30 (1..500) - how many concepts at most
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the concept, of all years
// @column earlier integer - how many of the earlier window
// @column later integer - how many of the later window
// @column earlierShare decimal - earlier / all papers of that window
// @column laterShare decimal - later / all papers of that window
// @column ratio decimal - laterShare / earlierShare; null if earlier is 0
// @column z decimal - how sure the change is, in standard deviations; negative where the share falls
// @column significant boolean - whether |z| is at least 3.29
// @example type=method direction=rising leastPapers=1
MATCH (year:Year)
WHERE year.papers > 0
WITH max(year.year) AS newest
WITH CASE $laterTo WHEN 0 THEN newest ELSE $laterTo END AS laterTo
WITH laterTo, CASE $laterFrom WHEN 0 THEN laterTo - 2 ELSE $laterFrom END AS laterFrom
WITH laterTo, laterFrom, CASE $earlierTo WHEN 0 THEN laterFrom - 1 ELSE $earlierTo END AS earlierTo
WITH laterTo, laterFrom, earlierTo, CASE $earlierFrom WHEN 0 THEN earlierTo - 2 ELSE $earlierFrom END AS earlierFrom
MATCH (year:Year)
WITH laterTo, laterFrom, earlierTo, earlierFrom,
     sum(CASE WHEN earlierFrom <= year.year <= earlierTo THEN year.papers ELSE 0 END) AS n1,
     sum(CASE WHEN laterFrom <= year.year <= laterTo THEN year.papers ELSE 0 END) AS n2
WHERE n1 > 0 AND n2 > 0
MATCH (concept:Concept)
WHERE concept.df >= $leastPapers
WITH concept, concept.years AS years, concept.yearPapers AS counts, laterTo, laterFrom, earlierTo, earlierFrom, n1, n2
WHERE years[-1] >= earlierFrom
WITH concept, n1, n2,
     reduce(sum = 0, at IN range(0, size(years) - 1) | CASE WHEN earlierFrom <= years[at] <= earlierTo THEN sum + counts[at] ELSE sum END) AS earlier,
     reduce(sum = 0, at IN range(0, size(years) - 1) | CASE WHEN laterFrom <= years[at] <= laterTo THEN sum + counts[at] ELSE sum END) AS later
WHERE earlier + later >= $leastPapers
WITH concept, earlier, later, 1.0 * earlier / n1 AS earlierShare, 1.0 * later / n2 AS laterShare,
     (earlier + later) / (1.0 * n1 + n2) AS share, 1.0 / n1 + 1.0 / n2 AS spread
WHERE share < 1 AND CASE $direction WHEN 'rising' THEN laterShare > earlierShare ELSE laterShare < earlierShare END
WITH concept, earlier, later, earlierShare, laterShare,
     (laterShare - earlierShare) / sqrt(share * (1 - share) * spread) AS z
WITH concept, earlier, later, earlierShare, laterShare, z, abs(z) >= 3.29 AS significant,
     coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
WHERE $type IN ['any', toLower(type)] AND ($sort = 'certainty' OR significant)
RETURN concept.id AS id,
       concept.label AS label,
       type,
       concept.df AS df,
       earlier,
       later,
       earlierShare,
       laterShare,
       CASE WHEN earlier > 0 THEN laterShare / earlierShare END AS ratio,
       z,
       significant
ORDER BY CASE WHEN $sort = 'certainty' THEN -abs(z)
              WHEN $direction = 'rising' AND earlier = 0 THEN -1e308
              WHEN $direction = 'rising' THEN -laterShare / earlierShare
              ELSE laterShare / earlierShare END, abs(z) DESC, id
LIMIT $limit
