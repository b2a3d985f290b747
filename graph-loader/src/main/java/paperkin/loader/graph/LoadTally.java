package paperkin.loader.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.memory.FingerprintSet;

/// What a load has come across so far.
public final class LoadTally {

    private final long begin = System.nanoTime();
    // By fingerprint: the ids of all records of a large load would fill the memory.
    private final FingerprintSet seen = new FingerprintSet();
    private final FingerprintSet concepts = new FingerprintSet();
    private final Outcomes outcomes = new Outcomes();
    private final List<String> rejections = new ArrayList<>();
    private long read;
    private long rejected;
    private long mentions;
    private long edges;

    /// Counts a record that could not be read.
    public void reject(Entry.Rejected rejection) {
        read++;
        rejected++;
        if (rejections.size() < LoadReport.SHOWN_REJECTIONS) {
            rejections.add(rejection.toString());
        }
    }

    /// Counts a record; returns whether it is the first of its id, as only that one is written.
    public boolean accept(PaperRecord record) {
        read++;
        return seen.add(Sha256.fingerprint(record.id()));
    }

    void add(GraphWriter.Written written) {
        outcomes.add(written.plan());
        mentions += written.edges().mentionCount();
        edges += written.edges().edgeCount();
        written.edges().all().forEach(edge -> concepts.add(Sha256.fingerprint(edge.concept())));
    }

    /// How many records have been read so far.
    public long read() {
        return read;
    }

    /// The report on a graph where nothing stood before.
    public LoadReport built(long papers, long foreign, long mentions, long concepts, long edges) {
        return new LoadReport(
                read,
                papers,
                0,
                0,
                read - rejected - papers,
                foreign,
                rejected,
                rejections,
                mentions,
                concepts,
                edges,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    LoadReport report() {
        return new LoadReport(
                read,
                outcomes.count(Outcomes.Outcome.NEW),
                outcomes.count(Outcomes.Outcome.UPDATED),
                outcomes.count(Outcomes.Outcome.UNCHANGED),
                read - rejected - outcomes.papers(),
                outcomes.foreign(),
                rejected,
                rejections,
                mentions,
                concepts.size(),
                edges,
                Duration.ofNanos(System.nanoTime() - begin));
    }
}
