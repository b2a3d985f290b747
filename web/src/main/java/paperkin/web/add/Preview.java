package paperkin.web.add;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

/// What a file looks like before it is loaded.
///
/// @param format how it was read; empty if no format begins like it
/// @param read records that could be read
/// @param rejected records that could not
/// @param whole whether the file was read to its end; otherwise there may be more of both
/// @param first the first records
/// @param rejections the first of those that could not be read, each with place and reason
record Preview(
        Optional<Format> format,
        long read,
        long rejected,
        boolean whole,
        List<PaperRecord> first,
        List<Entry.Rejected> rejections) {

    /// What is looked at; it takes about a second.
    private static final int MOST = 20_000;

    private static final int SHOWN = 10;
    private static final int SHOWN_REJECTIONS = 20;

    Preview {
        first = List.copyOf(first);
        rejections = List.copyOf(rejections);
    }

    /// @param wanted the format that somebody has chosen, or [Format#AUTO]
    static Preview of(Path file, Format wanted) {
        try (Corpus corpus = Corpus.open(List.of(file), wanted);
                Stream<Entry> entries = corpus.entries()) {
            return of(
                    wanted == Format.AUTO ? Format.of(file) : Optional.of(wanted),
                    entries.iterator());
        }
    }

    private static Preview of(Optional<Format> format, Iterator<Entry> entries) {
        var first = new ArrayList<PaperRecord>();
        var rejections = new ArrayList<Entry.Rejected>();
        long read = 0;
        long rejected = 0;
        while (read + rejected < MOST && entries.hasNext()) {
            switch (entries.next()) {
                case Entry.Read(PaperRecord record) -> {
                    read++;
                    keep(record, first, SHOWN);
                }
                case Entry.Rejected rejection -> {
                    rejected++;
                    keep(rejection, rejections, SHOWN_REJECTIONS);
                }
            }
        }
        return new Preview(format, read, rejected, !entries.hasNext(), first, rejections);
    }

    private static <T> void keep(T one, List<T> kept, int most) {
        if (kept.size() < most) {
            kept.add(one);
        }
    }
}
