// Free queries that the server is still carrying out.
// @column id string - the id that the query was given when it was asked
// @column transaction string - the server's id of its transaction
SHOW TRANSACTIONS
YIELD transactionId, metaData
WHERE metaData.paperkin IS NOT NULL
RETURN metaData.paperkin AS id, transactionId AS transaction
