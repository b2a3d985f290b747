package paperkin.loader;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Target;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is blocked or not any more: one of them.
final class BlockTarget {

    @Parameters(
            paramLabel = "CONCEPT",
            arity = "0..1",
            description = "A concept: its id or a name.")
    private @Nullable String concept;

    @Option(
            names = "--surface",
            paramLabel = "WORDS",
            description = "A surface form, wherever it stands.")
    private @Nullable String surface;

    /// @param id the id of a concept that is named
    Target of(UnaryOperator<String> id) {
        return Optional.ofNullable(surface)
                .<Target>map(Target.Surface::new)
                .orElseGet(() ->
                        new Target.Concept(id.apply(Optional.ofNullable(concept).orElse(""))));
    }
}
