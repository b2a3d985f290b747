package paperkin.web.explore;

/// What names a node in an address: `paper:` and its id for a paper, the bare id for a concept, or
/// `concept:` before it where it would be mistaken for the other.
record NodeKey(boolean isPaper, String id) {

    private static final String PAPER = "paper:";
    private static final String CONCEPT = "concept:";

    static NodeKey of(String text) {
        if (text.startsWith(PAPER)) {
            return new NodeKey(true, text.substring(PAPER.length()));
        }
        return new NodeKey(
                false, text.startsWith(CONCEPT) ? text.substring(CONCEPT.length()) : text);
    }

    static NodeKey ofPaper(String id) {
        return new NodeKey(true, id);
    }

    static NodeKey ofConcept(String id) {
        return new NodeKey(false, id);
    }

    /// The name with its kind, as the picture's script uses it.
    @Override
    public String toString() {
        return (isPaper ? PAPER : CONCEPT) + id;
    }
}
