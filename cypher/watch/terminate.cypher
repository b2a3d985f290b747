// Tells the server to end a transaction, which it does when it next looks.
// @param transaction string - the server's id of it
// @column message string - what the server says of it
TERMINATE TRANSACTION $transaction
YIELD message
RETURN message
