package paperkin.loader;

import paperkin.loader.graph.CurationDesk;

/// An open graph, and where people decide on it.
record CurateSession(OpenGraph open, CurationDesk desk) implements AutoCloseable {

    static CurateSession open(GraphOptions options, DeskOptions desk) {
        OpenGraph open = options.openExisting();
        try {
            return new CurateSession(open, desk.desk(open.graph(), options));
        } catch (RuntimeException unusable) {
            open.close();
            throw unusable;
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
