package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A sentence with its labels, in tokens as they are made when papers are read: words are split at
/// hyphens, dashes and slashes, each of which is a token of its own.
///
/// @param document the text it belongs to
/// @param spans its labels in order, none overlapping another
public record GoldSentence(String document, List<String> tokens, List<GoldSpan> spans) {

    private static final Pattern PIECE =
            Pattern.compile("[-\\u2010-\\u2015/]+|[^-\\u2010-\\u2015/]+");

    public GoldSentence {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
    }

    /// A sentence as it is published, tokens split where they were not; of overlapping labels the
    /// longest counts. Blank tokens vanish.
    static GoldSentence of(String document, List<String> raw, List<GoldSpan> labels) {
        List<String> tokens = new ArrayList<>();
        int[] starts = new int[raw.size() + 1];
        for (int i = 0; i < raw.size(); i++) {
            starts[i] = tokens.size();
            tokens.addAll(pieces(raw.get(i)));
        }
        starts[raw.size()] = tokens.size();
        List<GoldSpan> spans =
                labels.stream()
                        .filter(span -> starts[span.start()] < starts[span.end()])
                        .map(s -> new GoldSpan(starts[s.start()], starts[s.end()], s.type()))
                        .toList();
        return new GoldSentence(document, tokens, apart(spans));
    }

    /// The tokens that a published token becomes; none if it is blank.
    static List<String> pieces(String raw) {
        return PIECE.matcher(raw.strip()).results().map(MatchResult::group).toList();
    }

    /// The sentence with further labels, where they overlap none of its own.
    GoldSentence with(List<GoldSpan> further) {
        List<GoldSpan> all = new ArrayList<>(spans);
        further.stream().filter(span -> spans.stream().noneMatch(span::overlaps)).forEach(all::add);
        return new GoldSentence(document, tokens, apart(all));
    }

    private static List<GoldSpan> apart(List<GoldSpan> spans) {
        List<GoldSpan> kept = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt((GoldSpan s) -> s.start() - s.end()))
                .filter(span -> kept.stream().noneMatch(span::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(GoldSpan::start));
        return kept;
    }
}
