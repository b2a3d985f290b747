package paperkin.cypher;

/// One column of a statement's answer.
///
/// @param type string, integer, decimal, boolean, `list<string>` or `list<map>`
public record Column(String name, String type, String description) {}
