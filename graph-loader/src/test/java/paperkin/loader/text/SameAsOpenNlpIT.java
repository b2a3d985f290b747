package paperkin.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

/// The annotator computes what OpenNLP computes on thousands of real abstracts, noisy scans and
/// French ones among them.
class SameAsOpenNlpIT {

    private static final Path CORPORA = Path.of("../../shared/corpora");
    private static final int PAPERS = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ml-anthology/cvf_ecva.jsonl.gz",
                "ml-anthology/neurips.jsonl.gz",
                "ml-anthology/springer_mit_other.jsonl.gz",
                "acl-anthology/acl_anthology_abstracts.jsonl.gz"
            })
    void onRealAbstracts(String file) {
        assumeTrue(Files.exists(CORPORA.resolve(file)), "The corpus is not here: " + file);
        var models = LanguageModels.load();
        var annotator = new Annotator(models);
        var openNlp = new OpenNlp(models);
        for (String text : abstracts(CORPORA.resolve(file))) {
            assertThat(annotator.annotate(text)).isEqualTo(openNlp.annotate(text));
        }
    }

    private static List<String> abstracts(Path file) {
        try (var corpus = Corpus.open(List.of(file), Format.JSONL)) {
            return corpus.entries()
                    .limit(PAPERS)
                    .map(entry -> ((Entry.Read) entry).record().abstractText())
                    .toList();
        }
    }
}
