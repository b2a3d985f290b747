package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paperkin.loader.corpus.PaperRecord;

/// Records for tests.
public final class ToyRecords {

    private static final String TYPES = "MDTRC";
    private static final String[] MARKS = {"", "!", "~"};

    private ToyRecords() {}

    /// A record with little but its text.
    public static PaperRecord record(
            String source, String givenId, String title, String abstractText) {
        return record(source, givenId, "", title, abstractText);
    }

    public static PaperRecord record(
            String source, String givenId, String doi, String title, String abstractText) {
        return new PaperRecord(
                source,
                1,
                givenId,
                title,
                abstractText,
                OptionalInt.of(2020),
                "",
                doi,
                "",
                "",
                "Toy Letters",
                List.of("Ada Lovelace"),
                List.of(),
                List.of());
    }

    public static PaperRecord withoutVenueAndAuthors(PaperRecord record) {
        return new PaperRecord(
                record.source(),
                record.line(),
                record.givenId(),
                record.title(),
                record.abstractText(),
                record.year(),
                record.date(),
                record.doi(),
                record.arxivId(),
                record.url(),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    /// As many records of one source, the same ones for the same seed; about one in five papers is
    /// in every source, known by its DOI here and by its title there.
    public static List<PaperRecord> many(String source, int count, long seed) {
        List<PaperRecord> records = new ArrayList<>(count);
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            boolean shared = i % 5 == 0;
            String title = shared ? "Shared paper " + i : "Paper " + i + " of " + source;
            records.add(
                    new PaperRecord(
                            source,
                            i + 1,
                            shared ? "" : source + "-" + i,
                            title,
                            text(random),
                            i % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(2000 + i % 20),
                            "",
                            shared && random.nextBoolean() ? "10.1000/shared." + i : "",
                            "",
                            "https://example.org/" + source + "/" + i,
                            "Venue " + i % 7,
                            List.of("Author " + i % 11, "Author " + i % 13),
                            List.of(),
                            List.of()));
        }
        return records;
    }

    // Some concepts are in many papers, most in few.
    private static String text(Random random) {
        return IntStream.range(0, 4 + random.nextInt(8))
                .mapToObj(_ -> {
                    int concept = (int) (200 * Math.pow(random.nextDouble(), 3));
                    return TYPES.charAt(concept % TYPES.length())
                            + (random.nextInt(4) == 0 ? "_Concept" : "_concept")
                            + concept
                            + MARKS[random.nextInt(MARKS.length)];
                })
                .collect(Collectors.joining(" ", "We study ", "."));
    }
}
