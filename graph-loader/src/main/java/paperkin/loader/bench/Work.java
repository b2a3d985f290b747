package paperkin.loader.bench;

/// What can be timed.
public enum Work {
    /// `paperkin build` of all papers.
    BUILD("build"),
    /// `paperkin build` of the first half of them.
    HALF("build of half"),
    /// `paperkin load` of all papers into a new embedded store.
    LOAD("load"),
    /// `paperkin load` of 1,000 further papers into what was built.
    ADD("load of 1,000 more"),
    /// A build with what was extracted before.
    WRITE_BUILD("build, writing alone"),
    /// A load with what was extracted before.
    WRITE_LOAD("load, writing alone"),
    /// One statement per edge and one transaction per paper, with what was extracted before.
    WRITE_NAIVE("edge by edge, writing alone");

    private final String text;

    Work(String text) {
        this.text = text;
    }

    /// Whether it takes up what was extracted before.
    public boolean isWritingAlone() {
        return this == WRITE_BUILD || this == WRITE_LOAD || this == WRITE_NAIVE;
    }

    /// As in the report.
    public String text() {
        return text;
    }
}
