// Records by the id their source gave.
CREATE INDEX record_given_id IF NOT EXISTS
FOR (n:Record)
ON (n.givenId)
