package paperkin.loader.mention;

/// The part of a paper that a span points into.
public enum Field {
    TITLE("title", "t"),
    ABSTRACT("abstract", "a");

    private final String label;
    private final String letter;

    Field(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    /// The one of this [#label].
    public static Field labelled(String label) {
        return label.equals(TITLE.label) ? TITLE : ABSTRACT;
    }

    /// The name used in the graph, in files and in answers: `title` or `abstract`.
    public String label() {
        return label;
    }

    /// The short name used in lists of spans: `t` or `a`.
    public String letter() {
        return letter;
    }
}
