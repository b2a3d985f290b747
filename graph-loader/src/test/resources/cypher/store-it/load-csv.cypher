// Reads a file, if it may.
// @param url string - address of the file
// @column line list<string> - a line of it
LOAD CSV FROM $url AS line
RETURN line
