package paperkin.loader.concept;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperkin.loader.abbreviation.Abbreviation;

/// Resolves the surface forms of one paper to concepts: by the paper's own abbreviations, then the
/// vocabulary, then the user's thesaurus, then the abbreviations that nearly all papers agree on,
/// then the form itself. A function of the paper's text and these files, so that the same paper
/// resolves alike in every graph.
final class ConceptResolver {

    private static final Pattern KIND =
            Pattern.compile(
                    " (?:model|module|network|architecture|algorithm|framework|method|dataset|data set|benchmark|corpus)s?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND_GAP = Pattern.compile("(?<=[\\s-])|(?=[\\s-])");
    private static final Pattern BEHIND_GAP = Pattern.compile("(?<=[\\s-])");

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final KnownAbbreviations knownAbbreviations;
    private final Map<String, Resolution> byShortForm = new HashMap<>();
    private final Map<String, String> longForms = new HashMap<>();

    /// @param abbreviations those that the paper defines; the first definition of a short form
    ///   counts
    ConceptResolver(
            Vocabulary vocabulary,
            Thesaurus thesaurus,
            KnownAbbreviations knownAbbreviations,
            List<Abbreviation> abbreviations) {
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
        this.knownAbbreviations = knownAbbreviations;
        for (Abbreviation abbreviation : abbreviations) {
            byShortForm.putIfAbsent(abbreviation.shortForm(), defined(abbreviation));
            longForms.putIfAbsent(abbreviation.shortForm(), abbreviation.longForm());
        }
    }

    /// The concept that a surface form names in this paper; empty if the form holds no letter or
    /// digit.
    Optional<Resolution> resolve(String surface) {
        return known(surface)
                .or(() -> named(surface))
                .or(() -> spelledOut(surface))
                .or(() -> bySurface(surface));
    }

    private Optional<Resolution> known(String surface) {
        return shortForm(surface)
                .or(() ->
                        vocabulary
                                .find(surface, ConceptKey.of(surface))
                                .map(Resolution.ByVocabulary::new))
                .or(() -> thesaurus.preferred(ConceptKey.of(surface)).map(this::byThesaurus))
                .or(() -> knownAbbreviations.longForm(surface).map(this::byKnownAbbreviation));
    }

    private Resolution byThesaurus(String label) {
        return vocabulary
                .find(label, ConceptKey.of(label))
                .<Resolution>map(Resolution.ByVocabulary::new)
                .orElseGet(() ->
                        new Resolution.ByThesaurus(vocabulary.conceptOf(label), label(label)));
    }

    private Resolution byKnownAbbreviation(String longForm) {
        var key = ConceptKey.of(longForm);
        return vocabulary
                .find(longForm, key)
                .<Resolution>map(Resolution.ByVocabulary::new)
                .orElseGet(
                        () -> new Resolution.ByKnownAbbreviation(ConceptKey.slug(key), longForm));
    }

    /// A known name and a word for what it is: `BERT model`, `OMS module`.
    private Optional<Resolution> named(String surface) {
        var kind = KIND.matcher(surface);
        return kind.find()
                ? Optional.of(surface.substring(0, kind.start()))
                        .filter(name ->
                                byShortForm.containsKey(name)
                                        || vocabulary.isName(name)
                                        || isName(name))
                        .flatMap(name -> known(name).or(() -> bySurface(name)))
                : Optional.empty();
    }

    /// One word with a capital beyond its first letter: `CogVideo`.
    private static boolean isName(String text) {
        return text.chars().allMatch(Character::isLetterOrDigit)
                && text.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// A longer form with a short one inside is what it is with the long one: `weight-sharing NAS`.
    private Optional<Resolution> spelledOut(String surface) {
        if (longForms.isEmpty()) {
            return Optional.empty();
        }
        var words = AROUND_GAP.split(surface, -1);
        var spelled =
                Stream.of(words)
                        .map(word ->
                                longForms.getOrDefault(
                                        word,
                                        word.endsWith("s")
                                                ? longForms.getOrDefault(
                                                        word.substring(0, word.length() - 1), word)
                                                : word))
                        .collect(joining());
        if (spelled.equals(surface)) {
            return Optional.empty();
        }
        return vocabulary
                .find(spelled, ConceptKey.of(spelled))
                .<Resolution>map(Resolution.ByVocabulary::new)
                .or(() -> bySurface(spelled));
    }

    private static Optional<Resolution> bySurface(String surface) {
        var key = ConceptKey.of(surface);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution.BySurface(ConceptKey.slug(key), label(surface)));
    }

    private Optional<Resolution> shortForm(String surface) {
        var singular = surface.endsWith("s") ? surface.substring(0, surface.length() - 1) : surface;
        return Stream.of(surface, singular, surface + "s")
                .map(byShortForm::get)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private Resolution defined(Abbreviation abbreviation) {
        var longForm = abbreviation.longForm();
        var key = ConceptKey.of(longForm);
        var byLongForm = vocabulary.find(longForm, key);
        if (byLongForm.isPresent()) {
            return new Resolution.ByVocabulary(byLongForm.get());
        }
        return vocabulary
                .find(abbreviation.shortForm(), ConceptKey.of(abbreviation.shortForm()))
                .filter(entry -> sharesWords(entry, key))
                .<Resolution>map(Resolution.ByVocabulary::new)
                .orElseGet(() -> new Resolution.ByLongForm(ConceptKey.slug(key), label(longForm)));
    }

    /// Whether a long form may be a variant of an entry's label: "Convolutional Networks" (CNN).
    /// Guards against another thing with the same short form.
    private static boolean sharesWords(Vocabulary.Entry entry, String key) {
        var words = new HashSet<>(Arrays.asList(key.split(" ")));
        var labelWords = new HashSet<>(Arrays.asList(ConceptKey.of(entry.label()).split(" ")));
        int all = Math.max(words.size(), labelWords.size());
        words.retainAll(labelWords);
        return words.size() * 2 >= all;
    }

    /// A surface form as a label: capitalised words in lower case, unless their capitals are their
    /// own (`BERT`, `AdaGrad`).
    static String label(String surface) {
        var words = BEHIND_GAP.split(surface);
        return Stream.of(words)
                .map(word ->
                        word.chars().skip(1).anyMatch(Character::isUpperCase)
                                        || word.strip().length() == 1
                                ? word
                                : word.toLowerCase(Locale.ROOT))
                .reduce("", String::concat);
    }
}
