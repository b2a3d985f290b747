package paperkin.loader.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import paperkin.loader.concept.ConceptKey;

/// Ways to write a name, evened out further than a [ConceptKey] dares.
final class Spelling {

    private static final Set<String> SMALL_WORDS =
            Set.of("of", "for", "the", "in", "a", "an", "and", "on", "to", "with", "by");

    private static final int LEAST_WORDS = 3;

    private Spelling() {}

    /// The letters and digits of a name, without the spaces between and plural endings.
    static String squeezed(String label) {
        var squeezed = new StringBuilder();
        for (String word : ConceptKey.of(label).split(" ", -1)) {
            squeezed.append(stem(word));
        }
        return squeezed.toString();
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// The words of a name in alphabetical order, without small ones; empty if they are fewer than
    /// three, as two often mean other things the other way round: `tree search`, `search tree`.
    static String bag(String label) {
        List<String> words =
                Stream.of(ConceptKey.of(label).split(" ", -1))
                        .filter(word -> !SMALL_WORDS.contains(word))
                        .map(Spelling::stem)
                        .sorted()
                        .toList();
        return words.size() < LEAST_WORDS ? "" : String.join(" ", words);
    }

    static Set<String> words(String label) {
        Set<String> words = new TreeSet<>();
        for (String word : ConceptKey.of(label).split(" ", -1)) {
            words.add(stem(word));
        }
        return words;
    }

    /// Whether this is written like an acronym: 2 to 6 letters or digits, most of them capitals.
    static boolean isAcronym(String surface) {
        String plain = surface.endsWith("s") ? surface.substring(0, surface.length() - 1) : surface;
        long capitals = plain.chars().filter(Character::isUpperCase).count();
        return plain.length() >= 2
                && plain.length() <= 6
                && capitals >= 2
                && capitals * 2 > plain.length()
                && plain.chars().allMatch(Character::isLetterOrDigit);
    }

    /// The first letters of the words of a name, hyphens apart, in small letters.
    static String initials(String label) {
        var initials = new StringBuilder();
        for (String word : label.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
