package paperkin.loader.source.xml;

import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;

/// Elements of XML, most of them records.
final class XmlRecordParser implements PieceParser {

    private final String source;
    private final Elements format;
    private final String expected;
    private boolean hasRead;

    /// What the elements of a format say, asked in the order of the file.
    interface Elements {

        /// The paper that an element describes; nothing, if it describes none.
        Optional<RecordDraft> draft(XmlElement element);
    }

    /// @param expected what a file of this format has, for one that has none
    XmlRecordParser(String source, Elements format, String expected) {
        this.source = source;
        this.format = format;
        this.expected = expected;
    }

    @Override
    public void accept(Piece piece, Consumer<Entry> out) {
        Optional<Entry> entry =
                piece.isFaulty() ? Optional.of(rejected(piece, piece.fault())) : entry(piece);
        hasRead = hasRead || entry.isPresent();
        entry.ifPresent(out);
    }

    @Override
    public void end(Consumer<Entry> out) {
        if (!hasRead) {
            out.accept(new Entry.Rejected(source, 1, expected));
        }
    }

    private Optional<Entry> entry(Piece piece) {
        try {
            return format.draft(XmlReading.element(piece.text()))
                    .map(draft -> draft.raw(piece.raw()).entry(source, piece.line()));
        } catch (XMLStreamException e) {
            return Optional.of(rejected(piece, "The element is not well-formed XML."));
        }
    }

    private Entry rejected(Piece piece, String reason) {
        return new Entry.Rejected(source, piece.line(), reason, piece.raw());
    }
}
