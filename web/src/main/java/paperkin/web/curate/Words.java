package paperkin.web.curate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.Target;

/// Decisions as sentences. Concepts go by their ids, as nothing else is certain to be theirs.
final class Words {

    private Words() {}

    static String of(Decision decision) {
        return switch (decision) {
            case Decision.Merge(String into, List<String> from) ->
                    "%s %s %s".formatted(list(from), from.size() == 1 ? "is" : "are", into);
            case Decision.Split split ->
                    "%s, where papers write %s, is %s"
                            .formatted(split.concept(), quoted(split.surfaces()), split.to());
            case Decision.Rename rename ->
                    "%s is called “%s”".formatted(rename.concept(), rename.label());
            case Decision.Retype retype ->
                    "%s is a %s".formatted(retype.concept(), name(retype.type()));
            case Decision.Block(Target target) -> of(target) + " is no concept";
            case Decision.Unblock(Target target) -> of(target) + " is a concept after all";
            case Decision.Link link ->
                    "the paper %s %s %s".formatted(link.paper(), name(link.role()), link.concept());
            case Decision.Unlink unlink ->
                    "the paper %s does not have %s".formatted(unlink.paper(), unlink.concept());
            case Decision.Broader broader ->
                    "%s is a kind of %s".formatted(broader.concept(), broader.of());
            case Decision.Reject(Decision suggestion) -> "not so: " + of(suggestion);
        };
    }

    private static String of(Target target) {
        return switch (target) {
            case Target.Surface(String surface) -> "“%s”".formatted(surface);
            case Target.Concept(String concept) -> concept;
        };
    }

    private static String list(List<String> texts) {
        return String.join(", ", texts);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map("“%s”"::formatted).collect(Collectors.joining(" or "));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
