package paperkin.loader.corpus;

import java.util.List;
import java.util.OptionalInt;

/// Records for tests: a title, and what a test adds to it.
record Records(PaperRecord record) {

    static Records titled(String title) {
        return new Records(
                new PaperRecord(
                        "list.txt",
                        1,
                        "",
                        title,
                        "",
                        OptionalInt.empty(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of()));
    }

    Records from(String source, int line) {
        PaperRecord r = record;
        return new Records(
                new PaperRecord(
                        source,
                        line,
                        r.givenId(),
                        r.title(),
                        r.abstractText(),
                        r.year(),
                        r.date(),
                        r.doi(),
                        r.arxivId(),
                        r.url(),
                        r.venue(),
                        r.authors()));
    }

    Records ids(String givenId, String doi, String arxivId) {
        PaperRecord r = record;
        return new Records(
                new PaperRecord(
                        r.source(),
                        r.line(),
                        givenId,
                        r.title(),
                        r.abstractText(),
                        r.year(),
                        r.date(),
                        doi,
                        arxivId,
                        r.url(),
                        r.venue(),
                        r.authors()));
    }

    Records text(String abstractText) {
        PaperRecord r = record;
        return new Records(
                new PaperRecord(
                        r.source(),
                        r.line(),
                        r.givenId(),
                        r.title(),
                        abstractText,
                        r.year(),
                        r.date(),
                        r.doi(),
                        r.arxivId(),
                        r.url(),
                        r.venue(),
                        r.authors()));
    }

    Records year(int year) {
        PaperRecord r = record;
        return new Records(
                new PaperRecord(
                        r.source(),
                        r.line(),
                        r.givenId(),
                        r.title(),
                        r.abstractText(),
                        OptionalInt.of(year),
                        r.date(),
                        r.doi(),
                        r.arxivId(),
                        r.url(),
                        r.venue(),
                        r.authors()));
    }

    Records by(String... authors) {
        PaperRecord r = record;
        return new Records(
                new PaperRecord(
                        r.source(),
                        r.line(),
                        r.givenId(),
                        r.title(),
                        r.abstractText(),
                        r.year(),
                        r.date(),
                        r.doi(),
                        r.arxivId(),
                        r.url(),
                        r.venue(),
                        List.of(authors)));
    }
}
