package paperkin.loader.curation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;

/// What a person has decided. Concepts and papers are named by their ids, papers by any of theirs.
///
/// Decisions are taken in their order: each finds the papers as those before it have left them.
public sealed interface Decision {

    /// Ids of the concepts it names, the one that it makes or keeps first.
    default List<String> concepts() {
        return switch (this) {
            case Merge(String into, List<String> from) ->
                    Stream.concat(Stream.of(into), from.stream()).toList();
            case Split split -> List.of(split.concept(), split.to());
            case Rename rename -> List.of(rename.concept());
            case Retype retype -> List.of(retype.concept());
            case Block(Target target) -> target.concepts();
            case Unblock(Target target) -> target.concepts();
            case Link link -> List.of(link.concept());
            case Unlink unlink -> List.of(unlink.concept());
            case Broader broader -> List.of(broader.concept(), broader.of());
            case Reject(Decision suggestion) -> suggestion.concepts();
        };
    }

    /// Some concepts are one: what papers say of the others they say of this one.
    ///
    /// @param into id of the concept that stays
    /// @param from ids of those that become it
    record Merge(String into, List<String> from) implements Decision {
        public Merge {
            from = List.copyOf(from);
            Checks.filled("into", into);
            Checks.filled("from", from);
            Checks.check(
                    !from.contains(into),
                    "The field 'from' must not hold \"%s\", which is 'into'.".formatted(into));
        }
    }

    /// A concept is two: where papers write it in some ways, they mean another.
    ///
    /// @param surfaces the ways; case, kinds of hyphens and spaces do not count
    /// @param to id of the other concept, which may be new
    record Split(String concept, List<String> surfaces, String to) implements Decision {
        public Split {
            surfaces = List.copyOf(surfaces);
            Checks.filled("concept", concept);
            Checks.filled("surfaces", surfaces);
            Checks.filled("to", to);
            Checks.check(
                    !to.equals(concept),
                    "The field 'to' must name another concept than 'concept', found \"%s\"."
                            .formatted(to));
        }
    }

    /// A concept has this name, whatever papers call it.
    record Rename(String concept, String label) implements Decision {
        public Rename {
            Checks.filled("concept", concept);
            Checks.filled("label", label);
        }
    }

    /// A concept is of this type, in all papers.
    record Retype(String concept, ConceptType type) implements Decision {
        public Retype {
            Checks.filled("concept", concept);
        }
    }

    /// Something is no concept.
    record Block(Target target) implements Decision {}

    /// It is one after all: takes back the blocks of it before.
    record Unblock(Target target) implements Decision {}

    /// A paper has a concept that was not found in it, or another role for it than was found.
    ///
    /// @param type as what the paper has it; of none, as it was found, or as a plain concept
    /// @param surface words of the title or the abstract that show it; may be empty
    record Link(String paper, String concept, Role role, Optional<ConceptType> type, String surface)
            implements Decision {
        public Link {
            Checks.filled("paper", paper);
            Checks.filled("concept", concept);
        }
    }

    /// A paper does not have a concept.
    record Unlink(String paper, String concept) implements Decision {
        public Unlink {
            Checks.filled("paper", paper);
            Checks.filled("concept", concept);
        }
    }

    /// A concept stands below another.
    ///
    /// @param of id of the broader one
    record Broader(String concept, String of) implements Decision {
        public Broader {
            Checks.filled("concept", concept);
            Checks.filled("of", of);
            Checks.check(
                    !of.equals(concept),
                    "The field 'of' must name another concept than 'concept', found \"%s\"."
                            .formatted(of));
        }
    }

    /// What was suggested is not so, and need not be asked again. Changes nothing.
    record Reject(Decision suggestion) implements Decision {
        public Reject {
            Checks.check(
                    suggestion instanceof Merge
                            || suggestion instanceof Split
                            || suggestion instanceof Block,
                    "The field 'reject' must hold what can be suggested: merge, split or block.");
        }
    }
}
