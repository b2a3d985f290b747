package paperkin.web.about;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.graph.CodeVersion;

/// The page about the graph as a whole.
@Controller
final class AboutController {

    private static final int RUNS = 20;
    private static final int SOURCES = 50;
    private static final int DIGITS = 12;

    private final List<Measurement> measurements = Measurement.load();
    private final AboutQueries queries;
    private final CoverageCount coverage;

    AboutController(AboutQueries queries, CoverageCount coverage) {
        this.queries = queries;
        this.coverage = coverage;
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("overview", queries.overview().values());
        coverage.now().ifPresent(counted -> model.addAttribute("coverage", counted));
        model.addAttribute("sources", queries.sources(SOURCES));
        model.addAttribute("runs", queries.runs(RUNS));
        model.addAttribute("measurements", bySection());
        model.addAttribute("versions", versions());
        return "about";
    }

    private Map<String, List<Measurement>> bySection() {
        return measurements.stream()
                .collect(
                        Collectors.groupingBy(
                                Measurement::section, LinkedHashMap::new, Collectors.toList()));
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("Paperkin", CodeVersion.text());
        versions.put("Database", queries.server());
        versions.put("Java", Runtime.version().toString());
        String now = ConceptExtractor.artefactDigest(Tagger.NEURAL);
        versions.put("Models and rules", shortened(now));
        queries.extraction()
                .map(then -> then.equals(now) ? "the same" : "others, " + shortened(then))
                .or(() -> Optional.of("nothing has been loaded"))
                .ifPresent(then -> versions.put("Those of the last load", then));
        return versions;
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }
}
