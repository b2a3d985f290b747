package paperkin;

import java.util.List;
import java.util.stream.Stream;

/// The screens that hold to what all of them must: be read by everybody, on every screen, at once.
final class Screens {

    /// Those that show something even of a graph without papers.
    static final List<String> WITHOUT_PAPERS =
            List.of(
                    "/",
                    "/search?text=learning",
                    "/explore",
                    "/papers/sharing",
                    "/papers/compare",
                    "/trends",
                    "/cypher",
                    "/queries",
                    "/lab",
                    "/add",
                    "/curation",
                    "/about");

    /// Those that show some of the demo's papers.
    static final List<String> OF_PAPERS =
            List.of(
                    "/concepts/bert",
                    "/concepts/bert?role=uses&fromYear=2019#papers",
                    "/concepts/bert/filters",
                    "/concepts/bert/curate",
                    "/curation/preview?verb=merge&concept=roberta&other=bert",
                    "/papers/10.1037%2Fh0042519",
                    "/papers/1706.03762",
                    "/papers/sharing?concept=bert&concept=language-model",
                    "/papers/compare?id=1706.03762&id=10.1037%2Fh0042519",
                    "/papers/1706.03762/why/1409.0473",
                    "/explore?from=bert",
                    "/explore?from=paper:1706.03762",
                    "/trends?concept=bert&concept=transformer&concept=convolutional-neural-network",
                    "/cypher?example=walk",
                    "/queries/search?text=learning");

    private Screens() {}

    static Stream<String> all() {
        return Stream.concat(WITHOUT_PAPERS.stream(), OF_PAPERS.stream());
    }

    static List<String> withoutPapers() {
        return WITHOUT_PAPERS;
    }
}
