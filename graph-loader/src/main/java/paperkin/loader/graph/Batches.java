package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;

/// The records to load, batch by batch; what is not to be written is counted on the way.
final class Batches implements Iterator<Batch> {

    private static final int SIZE = 250;

    private final Iterator<Entry> entries;
    private final LoadTally tally;

    Batches(Iterator<Entry> entries, LoadTally tally) {
        this.entries = entries;
        this.tally = tally;
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public Batch next() {
        List<PaperRecord> records = new ArrayList<>(SIZE);
        while (entries.hasNext() && records.size() < SIZE) {
            switch (entries.next()) {
                case Entry.Rejected rejection -> tally.reject(rejection);
                case Entry.Read(PaperRecord record) when tally.accept(record) ->
                        records.add(record);
                case Entry.Read _ -> {
                    // Another record of this id has been taken up already.
                }
            }
        }
        return new Batch(records, tally.read());
    }
}
