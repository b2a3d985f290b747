// What the chosen venue and author are called.
// @param venue string = "" - id of a venue
// @param author string = "" - id of an author
// @column venue string - the venue's name; empty if there is no such venue
// @column author string - the author's name; empty if there is no such author
OPTIONAL MATCH (venue:Venue {id: $venue})
OPTIONAL MATCH (author:Author {id: $author})
RETURN venue.name AS venue, author.name AS author
