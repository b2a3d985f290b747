// Aliases by normalised surface form.
CREATE INDEX alias_key IF NOT EXISTS
FOR (n:Alias)
ON (n.key)
