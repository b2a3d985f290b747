package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.header;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.OpenGraph;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.corpus.Entry;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.Curating;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.web.Server;

/// A concept that people have merged into another stays known by its id.
class MovedConceptIT {

    private static final int FIRST_PORT = 18_900;

    @TempDir static Path folder;

    private static Serving serving;

    private final ApiClient api = new ApiClient(path -> URI.create(serving.pages() + path));

    @BeforeAll
    static void serveAGraphUnderADecision() throws Exception {
        OpenGraph open = OpenGraph.inStore(folder.resolve("store"));
        load(open);
        serving = Serving.start(() -> open, Server.Door.local(FIRST_PORT));
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /api/concepts/roberta,               /api/concepts/bert
                    /api/concepts/roberta/papers?limit=1, /api/concepts/bert/papers?limit=1
                    /api/concepts/roberta/neighbourhood, /api/concepts/bert/neighbourhood
                    /concepts/roberta,                   /concepts/bert
                    """)
    void a_request_for_it_is_answered_with_the_address_of_now(String path, String now)
            throws Exception {
        HttpResponse<String> answer = api.request(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(308);
        assertThat(header(answer, "Location")).endsWith(now);
    }

    @Test
    void the_explorer_begins_at_the_other_one() throws Exception {
        HttpResponse<String> answer = api.request("/explore?from=roberta");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/explore?from=bert");
    }

    @Test
    void what_it_was_called_names_the_other_one() throws Exception {
        assertThat(api.get("/api/concepts/bert").get("aliases").toString()).contains("RoBERTa");
        assertThat(api.request("/api/concepts/never-heard-of").statusCode()).isEqualTo(404);
    }

    private static void load(OpenGraph open) throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("papers.jsonl"),
                        "{\"id\": \"p1\", \"title\": \"BERT and RoBERTa\", \"year\": 2020}\n");
        var extraction = Extraction.by(ConceptExtractor.load(Tagger.NONE));
        try (Corpus corpus = Corpus.open(List.of(file), Format.JSONL);
                Stream<Entry> entries = corpus.entries()) {
            new Loader(open.graph(), extraction).load(entries, List::of, LoadProgress.silent());
        }
        String line = "{\"merge\":{\"into\":\"bert\",\"from\":[\"roberta\"]}}";
        new Curating(open.graph(), extraction.hierarchy())
                .run(() -> Curation.of(List.of(DecisionLine.parse(line))), LoadProgress.silent());
    }
}
