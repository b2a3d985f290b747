package paperkin.loader.build;

import java.nio.file.Path;
import java.util.Iterator;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.LoadTally;

/// A corpus read to its end: the records on disk, and of all of them together what has to be known
/// before the first paper can be written.
final class SpooledCorpus implements AutoCloseable {

    private static final int RECORDS_PER_WORD = 1000;

    private final JsonSpool<PaperRecord> spool;
    private final Kinship kinship = new Kinship();
    private final UnusedCharacter unused = new UnusedCharacter();

    private SpooledCorpus(Path folder) {
        this.spool = new JsonSpool<>(folder.resolve("records"), PaperRecord.class);
    }

    /// Reads entries; of several records of one id the first counts, as in a load.
    static SpooledCorpus read(
            Path folder, Iterator<Entry> entries, LoadTally tally, LoadProgress progress) {
        var corpus = new SpooledCorpus(folder);
        while (entries.hasNext()) {
            switch (entries.next()) {
                case Entry.Rejected rejection -> tally.reject(rejection);
                case Entry.Read(PaperRecord record) when tally.accept(record) -> corpus.add(record);
                case Entry.Read _ -> {
                    // Another record of this id has been taken up already.
                }
            }
            if (tally.read() % RECORDS_PER_WORD == 0) {
                progress.done(tally.read());
            }
        }
        corpus.spool.flush();
        return corpus;
    }

    private void add(PaperRecord record) {
        spool.add(record);
        kinship.add(record);
        unused.look(record);
    }

    PaperRegister papers() {
        return PaperRegister.of(spool, kinship);
    }

    Kinship kinship() {
        return kinship;
    }

    /// A character that stands in none of the texts.
    char unusedCharacter() {
        return unused.find();
    }

    @Override
    public void close() {
        spool.close();
    }
}
