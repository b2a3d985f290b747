// The curation that the graph stands under.
// @param known string - digest of the curation that the caller knows
// @column digest string - SHA-256 of all lines, empty if there are none
// @column lines list<string> - the lines, if their digest is another one than that known
// @column unsettled list<string> - the decisions that papers may not stand under yet, or still do
MATCH (curation:Curation)
RETURN curation.digest AS digest,
       CASE curation.digest WHEN $known THEN [] ELSE curation.lines END AS lines,
       curation.unsettled AS unsettled
