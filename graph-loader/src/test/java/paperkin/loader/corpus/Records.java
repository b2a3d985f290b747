package paperkin.loader.corpus;

import java.util.List;

/// Records for tests: a title, and what a test adds to it.
record Records(PaperRecord record) {

    static Records titled(String title) {
        return new Records(new RecordDraft().text(RecordField.TITLE, title).record("list.txt", 1));
    }

    Records from(String source, int line) {
        return new Records(draft().record(source, line));
    }

    Records ids(String givenId, String doi, String arxivId) {
        return with(
                draft().text(RecordField.ID, givenId)
                        .text(RecordField.DOI, doi)
                        .text(RecordField.ARXIV_ID, arxivId));
    }

    Records text(String abstractText) {
        return with(draft().text(RecordField.ABSTRACT, abstractText));
    }

    Records year(int year) {
        return with(draft().text(RecordField.YEAR, String.valueOf(year)));
    }

    Records by(String... authors) {
        return with(draft().list(RecordField.AUTHORS, List.of(authors)));
    }

    private Records with(RecordDraft draft) {
        return new Records(draft.record(record.source(), record.line()));
    }

    private RecordDraft draft() {
        RecordDraft draft =
                new RecordDraft()
                        .text(RecordField.ID, record.givenId())
                        .text(RecordField.TITLE, record.title())
                        .text(RecordField.ABSTRACT, record.abstractText())
                        .text(RecordField.DOI, record.doi())
                        .text(RecordField.ARXIV_ID, record.arxivId())
                        .list(RecordField.AUTHORS, record.authors());
        record.year().ifPresent(year -> draft.text(RecordField.YEAR, String.valueOf(year)));
        return draft;
    }
}
