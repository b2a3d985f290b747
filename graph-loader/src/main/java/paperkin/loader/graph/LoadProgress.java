package paperkin.loader.graph;

/// Is told how far a load has come, from the thread that loads.
public interface LoadProgress {

    /// A stage begins, such as "Reading and writing papers".
    void stage(String name);

    /// So many records have been read so far, most of which stand in the graph.
    void records(long read);

    /// Nobody wants to know.
    static LoadProgress silent() {
        return new LoadProgress() {
            @Override
            public void stage(String name) {}

            @Override
            public void records(long read) {}
        };
    }
}
