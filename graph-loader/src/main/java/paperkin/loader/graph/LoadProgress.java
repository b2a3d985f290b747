package paperkin.loader.graph;

/// Is told how far a load has come, from the thread that loads.
public interface LoadProgress {

    /// A stage begins.
    ///
    /// @param name what is done, as in `Relating papers`
    /// @param total how much there is to do; 0 where nobody knows
    void stage(String name, long total);

    /// A stage begins of which nobody knows how much there is to do.
    default void stage(String name) {
        stage(name, 0);
    }

    /// So much of the stage has been done so far: records that stand in the graph, concepts,
    /// papers. Is called between two transactions, where a load can be stopped.
    void done(long count);

    /// Nobody wants to know.
    static LoadProgress silent() {
        return new LoadProgress() {
            @Override
            public void stage(String name, long total) {}

            @Override
            public void done(long count) {}
        };
    }
}
