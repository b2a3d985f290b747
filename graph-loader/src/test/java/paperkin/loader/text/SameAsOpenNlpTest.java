package paperkin.loader.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The annotator computes what OpenNLP's sentence detector, tokenizer and tagger compute.
class SameAsOpenNlpTest {

    private static final LanguageModels MODELS = LanguageModels.load();

    private final Annotator annotator = new Annotator(MODELS);
    private final OpenNlp openNlp = new OpenNlp(MODELS);

    @Test
    void onTheSampleCorpus() throws IOException {
        for (String text : sample()) {
            assertThat(annotator.annotate(text)).isEqualTo(openNlp.annotate(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                " . ",
                "?!",
                "No mark at the end",
                "Ends. With a mark inside e.g. this.that and U.S.A. Then another! Really?\n\nYes.",
                "A sentence.Another one.And 3.14, v1.2.3 (Fig. 2). \"Quoted.\" 'x'.",
                "State-of-the-art CNN/DailyMail -- pre-/post-training – all—at once-.",
                "We’re using the authors' code; can't, won't, it's &amp; D_{KL}(P||Q) $\\ell_1$.",
                "Café naïve 中文句子。 日本語のテスト！ カタカナ АБВ Ünïcode ﬁne",
                "emoji 😀 and unpaired \ud83d end \udc00\ud800 \u0000 \u00a0\u2003\u3000 spaces",
                "A mark after [a-very-long-word-with-signs-in-it!Bang&(    \t`",
                "ALLCAPS 2024 10 1,000 3/4 12-24 a1 B. x" // The kinds of characters in a word.
            })
    void onOddTexts(String text) {
        assertThat(annotator.annotate(text)).isEqualTo(openNlp.annotate(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aAbB1 .!?,;:-/()[]{}'\"`&\n\tTheofis-",
                " .?!\u00a0\u2003éÉß中ア\ud83d\ude00\u0301ÄÖ’“—…$\\_^aZ9-/'s"
            })
    void onRandomTexts(String alphabet) {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length())
                    .forEach(letter -> text.append(alphabet.charAt(letter)));
            assertThat(annotator.annotate(text.toString()))
                    .isEqualTo(openNlp.annotate(text.toString()));
        }
    }

    /// OpenNLP's own loops over these are quadratic in their length, so only ours reads them.
    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "A.", "A.b ", "1-", "中", "\ud83d", "word ", "A b. "})
    @Timeout(value = 60, unit = SECONDS)
    void butInTimeForALongText(String part) {
        var text = part.repeat(1_000_000 / part.length());
        var tokens = annotator.annotate(text).stream().mapToInt(s -> s.tokens().size()).sum();
        assertThat(tokens).isPositive();
    }

    private static List<String> sample() throws IOException {
        var resource = "/paperkin/sample/landmark-papers.jsonl";
        var json = JsonMapper.builder().build();
        try (var stream = SameAsOpenNlpTest.class.getResourceAsStream(resource)) {
            assertThat(stream).isNotNull();
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .map(json::readTree)
                    .flatMap(paper ->
                            Stream.of(
                                    paper.path("title").asString(),
                                    paper.path("abstract").asString()))
                    .toList();
        }
    }
}
