package paperkin.loader.graph;

import java.util.OptionalInt;
import paperkin.cypher.Row;
import paperkin.loader.corpus.PaperRecord;

/// A record as it stands in the graph, and the paper that it belongs to there.
///
/// @param paper the paper's id
/// @param paperDigest the paper's digest
record StoredRecord(PaperRecord record, String paper, String paperDigest) {

    /// A row of the statement `kin-records`.
    static StoredRecord of(Row row) {
        return new StoredRecord(record(row), row.text("paper"), row.text("digest"));
    }

    private static PaperRecord record(Row fields) {
        return new PaperRecord(
                fields.text("source"),
                Math.toIntExact(fields.integer("line")),
                fields.text("givenId"),
                fields.text("title"),
                fields.text("abstract"),
                fields.has("year")
                        ? OptionalInt.of(Math.toIntExact(fields.integer("year")))
                        : OptionalInt.empty(),
                fields.text("date"),
                fields.text("doi"),
                fields.text("arxivId"),
                fields.text("url"),
                fields.text("venue"),
                fields.texts("authors"),
                fields.texts("references"),
                fields.texts("tags"));
    }
}
