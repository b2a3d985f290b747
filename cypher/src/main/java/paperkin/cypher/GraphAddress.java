package paperkin.cypher;

import java.net.URI;

/// Where a graph answers over Bolt and who asks.
///
/// @param uri `bolt://…` or `neo4j://…`, with the port
/// @param user the user's name; "" where the server asks for no sign-in
/// @param password the user's password; never shown
public record GraphAddress(URI uri, String user, String password) {

    /// The address and the user, without the password.
    @Override
    public String toString() {
        return user.isEmpty() ? uri.toString() : user + " at " + uri;
    }
}
