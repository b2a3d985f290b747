package paperkin.loader.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.LoaderException;
import paperkin.loader.curation.CurationFile.Outcome;

class CurationFileIT {

    @TempDir private Path folder;

    @Test
    void lines_are_added_and_taken_out_and_the_others_stay_as_they_were_written()
            throws IOException {
        Path path = folder.resolve("curation.jsonl");
        Files.writeString(
                path,
                """
                { "curation": 1 }

                { "rename": { "concept": "a", "label": "A" }, "why": "shorter" }
                {"block":{"concept":"b"}}\
                """);
        var file = new CurationFile(path);

        file.append(List.of(block("c")));
        file.remove(2);

        assertThat(path)
                .hasContent(
                        """
                        { "curation": 1 }

                        { "rename": { "concept": "a", "label": "A" }, "why": "shorter" }
                        {"block":{"concept":"c"}}
                        """);
        assertThat(file.read().decisions())
                .containsExactly(new Decision.Rename("a", "A"), block("c").decision());
    }

    @Test
    void an_error_names_file_line_and_field() throws IOException {
        Path path = folder.resolve("mine.jsonl");
        Files.writeString(path, "{\"curation\":1}\n\n{\"block\":{\"concept\":7}}\n");

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> new CurationFile(path).read())
                .withMessage(
                        "mine.jsonl:3: The field 'concept' must hold text in quotes, found 7.");
    }

    @Test
    void a_file_of_another_version_is_refused() throws IOException {
        Path path = folder.resolve("mine.jsonl");
        Files.writeString(path, "{\"curation\":2}\n");

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> new CurationFile(path).read())
                .withMessageStartingWith("mine.jsonl:1: The first line must be {\"curation\":1}");
    }

    @Test
    void who_has_not_seen_what_others_wrote_meanwhile_writes_nothing() {
        var file = new CurationFile(folder.resolve("curation.jsonl"));
        String seen = file.append(List.of(block("a"))).digest();
        file.append(List.of(block("b")));

        Outcome outcome = file.append(List.of(block("c")), seen);

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(outcome.curation().lines()).containsExactly(block("a"), block("b"));
        assertThat(file.read().lines()).containsExactly(block("a"), block("b"));
        assertThat(file.append(List.of(block("c")), outcome.curation().digest()))
                .isInstanceOf(Outcome.Written.class);
    }

    @Test
    void nothing_is_lost_when_many_write_at_a_time() {
        Path path = folder.resolve("curation.jsonl");
        var one = new CurationFile(path);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 200)
                    .forEach(i -> threads.execute(() -> one.append(List.of(block("c" + i)))));
        }

        assertThat(one.read().lines()).hasSize(200).doesNotHaveDuplicates();
    }

    private static DecisionLine block(String concept) {
        return new DecisionLine(new Decision.Block(new Target.Concept(concept)), "", "", "");
    }
}
