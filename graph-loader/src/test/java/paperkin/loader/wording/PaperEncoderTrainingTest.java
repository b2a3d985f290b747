package paperkin.loader.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.matrix.Vector;

class PaperEncoderTrainingTest {

    private static final int TOPICS = 10;
    private static final int WORDS = 6;

    @Test
    void texts_of_one_topic_are_more_alike_than_others_even_without_a_common_word() {
        PaperEncoder encoder = PaperEncoderTraining.train(sources(100));

        float[] some = encoder.encode("topic3word0 topic3word1", "topic3word2");
        float[] others = encoder.encode("topic3word3", "topic3word4 topic3word5");
        float[] elsewhere = encoder.encode("topic7word3", "topic7word4 topic7word5");

        assertThat(Vector.dot(some, others)).isGreaterThan(Vector.dot(some, elsewhere) + 0.3f);
    }

    @Test
    void the_same_papers_give_the_same_bytes_and_are_read_back() throws IOException {
        byte[] bytes = bytes(PaperEncoderTraining.train(sources(3)));

        assertThat(bytes(PaperEncoderTraining.train(sources(3)))).isEqualTo(bytes);
        assertThat(bytes(PaperEncoder.read(new ByteArrayInputStream(bytes), "a test")))
                .isEqualTo(bytes);
    }

    @Test
    void a_text_without_a_known_word_has_no_direction() {
        PaperEncoder encoder = PaperEncoderTraining.train(sources(1));

        assertThat(encoder.encode("Zebra", "")).containsOnly(0);
        assertThat(encoder.encode("", "")).containsOnly(0);
    }

    @Test
    void nothing_is_learnt_from_nothing() {
        assertThat(PaperEncoderTraining.train(List.of()).encode("topic1word1", "")).containsOnly(0);
    }

    @Test
    void a_file_that_holds_no_encoder_is_refused() {
        assertThatThrownBy(
                        () -> PaperEncoder.read(new ByteArrayInputStream(new byte[9]), "zeros.bin"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("zeros.bin");
    }

    @Test
    void the_encoder_that_ships_tells_fields_apart() {
        PaperEncoder encoder = ShippedModels.encoder();

        float[] parsing = encoder.encode("Shift-reduce parsing", "We parse sentences.");
        float[] treebank = encoder.encode("A treebank of Dutch", "Syntactic trees of newspapers.");
        float[] clouds = encoder.encode("Point clouds", "We segment scans of a laser.");

        assertThat(Vector.dot(parsing, treebank)).isGreaterThan(Vector.dot(parsing, clouds) + 0.1f);
    }

    /// Sources of papers whose titles and abstracts are of one topic each.
    private static List<List<TitledText>> sources(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(_ ->
                        IntStream.range(0, 50)
                                .mapToObj(paper -> paper(paper % TOPICS, random))
                                .toList())
                .toList();
    }

    private static TitledText paper(int topic, Random random) {
        return new TitledText(words(topic, 2, random), words(topic, 5, random));
    }

    private static String words(int topic, int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "topic%dword%d".formatted(topic, random.nextInt(WORDS)))
                .collect(joining(" "));
    }

    private static byte[] bytes(PaperEncoder encoder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        encoder.write(out);
        return out.toByteArray();
    }
}
