// The load that ended last.
// @column inputs list<string> - each file's name and the SHA-256 of its content
// @column extractionDigest string - digest of what the mentions depend on besides the text
// @column thesaurus string - digest of the vocabulary of the user's, empty without one
MATCH (run:Run)
WHERE run.finishedAt IS NOT NULL AND run.command IN ['load', 'build']
WITH run
ORDER BY run.finishedAt DESC, run.id
LIMIT 1
RETURN run.inputs AS inputs, run.extractionDigest AS extractionDigest, coalesce(run.thesaurus, '') AS thesaurus
