package paperkin.loader.bench;

/// What users ask for, as far as it is timed.
public enum QueryKind {
    SUGGEST("suggest, letter by letter", 40, 15),
    CONCEPT_PAGE("concept page data", 150, 50),
    NEIGHBOURHOOD("neighbourhood of 50", 250, 80),
    RELATED("related papers, explained", 300, 100),
    SHARING("papers sharing 3 methods", 150, 50);

    private final String text;
    private final int floor;
    private final int aim;

    /// @param floor what 95 of 100 may take at most, in milliseconds
    /// @param aim what they should take
    QueryKind(String text, int floor, int aim) {
        this.text = text;
        this.floor = floor;
        this.aim = aim;
    }

    /// As in the report.
    public String text() {
        return text;
    }

    int floor() {
        return floor;
    }

    int aim() {
        return aim;
    }
}
