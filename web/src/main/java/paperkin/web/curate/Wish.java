package paperkin.web.curate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import paperkin.loader.ConceptNames;
import paperkin.loader.LoaderException;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.Target;
import paperkin.loader.mention.ConceptType;

/// What somebody wants for a concept, as the forms of its page send it. Which fields count depends
/// on what is wanted; other concepts are named by id or as papers call them.
///
/// @param verb `merge`, `split`, `rename`, `retype`, `block`, `unblock` or `broader`
/// @param concept its id
/// @param other another concept: which it is, which it stands below, or which some forms mean
/// @param swap if it says anything, the other one becomes this one, and not this one the other
/// @param surfaces the surface forms that are meant; of none, a block is of the concept
/// @param label a name
/// @param type a type
public record Wish(
        String verb,
        String concept,
        String other,
        String swap,
        List<String> surfaces,
        String label,
        String type) {

    static Wish of(MultiValueMap<String, String> form) {
        return new Wish(
                text(form, "verb"),
                text(form, "concept"),
                text(form, "other"),
                text(form, "swap"),
                form.getOrDefault("surface", List.of()),
                text(form, "label"),
                text(form, "type"));
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).map(String::strip).orElse("");
    }

    /// The decisions that it takes.
    ///
    /// @throws LoaderException if a concept is not there, or may be several
    /// @throws IllegalArgumentException if something is missing; the message says what
    List<Decision> decisions(ConceptNames names) {
        return switch (verb) {
            case "merge" -> List.of(merge(names.id(filled(other, "Say which concept it is."))));
            case "split" -> List.of(split(names));
            case "rename" ->
                    List.of(new Decision.Rename(concept, filled(label, "Say what it is called.")));
            case "retype" -> List.of(new Decision.Retype(concept, wantedType()));
            case "block" -> targets().stream().<Decision>map(Decision.Block::new).toList();
            case "unblock" -> targets().stream().<Decision>map(Decision.Unblock::new).toList();
            case "broader" ->
                    List.of(
                            new Decision.Broader(
                                    concept, names.id(filled(other, "Say what it is a kind of."))));
            default -> throw new IllegalArgumentException("Say what is to be decided.");
        };
    }

    private Decision merge(String with) {
        if (with.equals(concept)) {
            throw new IllegalArgumentException("It is that one already; name another.");
        }
        return swap.isEmpty()
                ? new Decision.Merge(with, List.of(concept))
                : new Decision.Merge(concept, List.of(with));
    }

    private Decision split(ConceptNames names) {
        if (surfaces.isEmpty()) {
            throw new IllegalArgumentException("Choose the words that mean something else.");
        }
        return new Decision.Split(
                concept, surfaces, names.idOfAny(filled(other, "Say what these words mean.")));
    }

    private List<Target> targets() {
        return surfaces.isEmpty()
                ? List.of(new Target.Concept(concept))
                : surfaces.stream().<Target>map(Target.Surface::new).toList();
    }

    private ConceptType wantedType() {
        try {
            return ConceptType.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("Say what kind of thing it is.", none);
        }
    }

    private static String filled(String given, String otherwise) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException(otherwise);
        }
        return given;
    }
}
