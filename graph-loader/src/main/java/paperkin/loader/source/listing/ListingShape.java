package paperkin.loader.source.listing;

import java.util.List;

/// How a site lays out a paper. Given the lines between two abstracts, it finds the papers that
/// begin there.
sealed interface ListingShape permits AiTopicsShape, HuggingFaceShape {

    /// The papers that begin in these lines, in order.
    ///
    /// @param run the lines between two abstracts, without those of the page's frame
    /// @param abstractFollows whether an abstract stands behind them, rather than the end of the
    ///   page
    List<ListingRecord> records(List<ListingLine> run, boolean abstractFollows);

    /// How many lines each abstract has before it at least.
    int linesBeforeAbstract();
}
