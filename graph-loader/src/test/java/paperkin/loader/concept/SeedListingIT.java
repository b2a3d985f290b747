package paperkin.loader.concept;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.mention.Mention;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

/// A real listing whose papers have one thing in common.
class SeedListingIT {

    private static final Path LISTING = Path.of("../../shared/seeds/003_d08d72941eab9451.txt");
    private static final String DIVERGENCE = "kullback-leibler-divergence";
    private static final Pattern ITS_FORMS = Pattern.compile("\\bKLD?\\b|\\bKullback|D_\\{KL\\}");

    @Test
    void everyPaperThatWritesAFormOfTheCommonConceptIsLinkedToIt() {
        assumeTrue(Files.exists(LISTING), "The listing is not here: " + LISTING);
        var extractor = ConceptExtractor.load(Tagger.NEURAL);
        var conceptsByPaper = new ArrayList<Set<String>>();
        for (PaperRecord paper : papers()) {
            var concepts =
                    extractor.extract(paper.title(), paper.abstractText()).stream()
                            .map(Mention::concept)
                            .collect(toSet());
            conceptsByPaper.add(concepts);
            if (ITS_FORMS.matcher(paper.title() + " " + paper.abstractText()).find()) {
                assertThat(concepts).as(paper.title()).contains(DIVERGENCE);
            }
        }
        assertThat(mostFrequent(conceptsByPaper)).isEqualTo(DIVERGENCE);
    }

    private static List<PaperRecord> papers() {
        try (var corpus = Corpus.open(List.of(LISTING), Format.LISTING)) {
            return corpus.entries().map(entry -> ((Entry.Read) entry).record()).toList();
        }
    }

    private static String mostFrequent(List<Set<String>> conceptsByPaper) {
        return conceptsByPaper.stream()
                .flatMap(Set::stream)
                .collect(groupingBy(concept -> concept, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
