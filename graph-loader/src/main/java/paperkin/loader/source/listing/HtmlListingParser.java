package paperkin.loader.source.listing;

import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;

/// A page saved as HTML: the papers that it carries as data, else the text that one would copy from
/// it.
final class HtmlListingParser implements PieceParser {

    private static final String BASE = "https://huggingface.co/";

    private final String source;

    HtmlListingParser(String source) {
        this.source = source;
    }

    @Override
    public void accept(Piece page, Consumer<Entry> out) {
        if (page.isFaulty()) {
            out.accept(new Entry.Rejected(source, page.line(), page.fault(), page.raw()));
            return;
        }
        Document document =
                Jsoup.parse(page.text(), BASE, Parser.htmlParser().setTrackPosition(true));
        List<Entry> papers = DailyPapers.of(document, source);
        papers.forEach(out);
        if (papers.isEmpty()) {
            readAsShown(document, out);
        }
    }

    private void readAsShown(Document document, Consumer<Entry> out) {
        List<Piece> lines = HtmlLines.of(document);
        ListingParser parser = new ListingParser(source, lines);
        lines.forEach(line -> parser.accept(line, out));
        parser.end(out);
    }

    @Override
    public void end(Consumer<Entry> out) {
        // The page is one piece, and complete.
    }
}
