package paperkin.loader.graph;

/// Counts what a curation changes, transaction by transaction.
final class CurationTally {

    private long papers;
    private long edges;
    private final Frequencies frequencies = new Frequencies();

    void add(CuratedPapers batch) {
        papers += batch.size();
        edges += batch.edges();
    }

    void add(Frequencies changed) {
        frequencies.add(changed);
    }

    void add(CurationTally other) {
        papers += other.papers;
        edges += other.edges;
        frequencies.add(other.frequencies);
    }

    /// Whether no paper has changed.
    boolean isEmpty() {
        return papers == 0;
    }

    CurationReport report() {
        return new CurationReport(
                papers, edges, frequencies.come(), frequencies.gone(), frequencies.changed());
    }
}
