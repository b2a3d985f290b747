package paperkin.loader.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.text.Token;

/// Finds the name that a title gives to its contribution before a colon: "AdjointDPM: Adjoint
/// Sensitivity Method for …".
public final class TitleNameFinder implements CandidateFinder {

    /// The name of this rule in mentions.
    public static final String RULE = "title-name";

    private static final int MOST_TOKENS = 4;

    @Override
    public List<Candidate> find(List<Passage> paper) {
        return paper.stream()
                .filter(passage -> passage.field() == Field.TITLE)
                .limit(1)
                .flatMap(TitleNameFinder::name)
                .toList();
    }

    private static Stream<Candidate> name(Passage title) {
        var tokens = title.sentence().tokens();
        int colon = tokens.stream().map(Token::text).toList().indexOf(":");
        if (colon < 1 || colon > MOST_TOKENS || !isName(tokens.subList(0, colon))) {
            return Stream.empty();
        }
        return Stream.of(new Candidate(title, 0, colon, Optional.of(type(title)), 0.85, RULE));
    }

    /// One word, or several joined by hyphens, with a capital beyond the first letter or a digit.
    private static boolean isName(List<Token> tokens) {
        long words = tokens.stream().filter(token -> !token.isHyphen()).count();
        boolean joined = words * 2 - 1 == tokens.size();
        return joined
                && tokens.stream().noneMatch(token -> token.text().matches("\\W*[^\\w-]+\\W*"))
                && tokens.stream()
                        .anyMatch(token ->
                                token.hasInnerCapital() || token.text().matches(".*[A-Z].*\\d.*"));
    }

    private static ConceptType type(Passage title) {
        var text = title.sentence().text().toLowerCase(Locale.ROOT);
        return Stream.of("dataset", "benchmark", "corpus").anyMatch(text::contains)
                ? ConceptType.DATASET
                : ConceptType.METHOD;
    }
}
