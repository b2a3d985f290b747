package paperkin.loader.source.listing;

import java.util.Set;
import paperkin.loader.source.listing.ListingLine.Kind;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.Dialect;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.WholeFile;

/// Saved pages of AITopics and Hugging Face Papers.
public final class ListingDialects {

    /// Copied as text.
    public static final Dialect TEXT =
            Dialect.ofLines(
                    ListingDialects::isListing,
                    source -> new ListingParser(source.name(), source.beginning().lines()));

    /// Saved as HTML.
    public static final Dialect HTML =
            new Dialect(
                    beginning -> beginning.rootElement().equals("html"),
                    (in, _) -> new WholeFile(in),
                    source -> new HtmlListingParser(source.name()));

    private static final Set<String> PLAIN_TEXT = Set.of("", "txt", "text");

    private ListingDialects() {}

    /// A line of the frame of one of the sites tells a listing; any other plain text may be one
    /// unless its name says otherwise, as that of a README.md does.
    private static boolean isListing(Beginning beginning) {
        return !beginning.startsWith('<')
                && (PLAIN_TEXT.contains(beginning.extension())
                        || beginning.lines().stream()
                                .map(Piece::stripped)
                                .anyMatch(line -> ListingLine.of(line).kind() == Kind.FRAME));
    }
}
