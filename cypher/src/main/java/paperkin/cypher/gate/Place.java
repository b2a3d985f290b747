package paperkin.cypher.gate;

/// A place in a query.
///
/// @param line from 1 on
/// @param column from 1 on, in characters
public record Place(int line, int column) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
