package paperkin.loader.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import paperkin.loader.LoaderException;
import paperkin.loader.text.Inflection;
import paperkin.loader.text.Token;

/// What single words say of the noun phrase they stand in; all in lower case, nouns in the
/// singular.
///
/// @param modifiers words dropped from the front of a noun phrase
/// @param heads words dropped from its end
/// @param vague words that alone make no concept
/// @param verbs words that end a noun phrase, though taggers take them for nouns
/// @param phrases noun phrases that tell nothing, though their words do
/// @param functions articles, prepositions, pronouns and the like
/// @param typesByHead the type that the last word of a term tells
record WordLists(
        Set<String> modifiers,
        Set<String> heads,
        Set<String> vague,
        Set<String> verbs,
        Set<String> functions,
        Set<String> phrases,
        Map<String, ConceptType> typesByHead) {

    WordLists {
        modifiers = Set.copyOf(modifiers);
        heads = Set.copyOf(heads);
        vague = Set.copyOf(vague);
        verbs = Set.copyOf(verbs);
        functions = Set.copyOf(functions);
        phrases = Set.copyOf(phrases);
        typesByHead = Map.copyOf(typesByHead);
    }

    /// Reads the lists shipped with the code.
    static WordLists load() {
        var groups = groups(lines("/paperkin/generic-words.txt"));
        var types = new HashMap<String, ConceptType>();
        for (String line : lines("/paperkin/head-types.tsv")) {
            var columns = line.split("\t", -1);
            for (String word : columns[1].split(" ", -1)) {
                types.put(word, ConceptType.valueOf(columns[0]));
            }
        }
        return new WordLists(
                groups.getOrDefault("[modifiers]", Set.of()),
                groups.getOrDefault("[heads]", Set.of()),
                groups.getOrDefault("[vague]", Set.of()),
                groups.getOrDefault("[verbs]", Set.of()),
                groups.getOrDefault("[functions]", Set.of()),
                phrases("/paperkin/generic-phrases.txt"),
                types);
    }

    /// Whether a word says nothing of its own: it is in the lists, a number, or a single character.
    boolean isVague(Token token) {
        var word = token.text().toLowerCase(Locale.ROOT);
        return word.length() < 2
                || vague.contains(Inflection.singular(word))
                || modifiers.contains(word)
                || Character.isDigit(word.charAt(0));
    }

    private static Set<String> phrases(String resource) {
        return Set.copyOf(lines(resource));
    }

    private static Map<String, Set<String>> groups(List<String> lines) {
        var groups = new HashMap<String, Set<String>>();
        var group = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                group = line;
            } else {
                groups.computeIfAbsent(group, _ -> new HashSet<>())
                        .addAll(List.of(line.split(" ", -1)));
            }
        }
        return groups;
    }

    /// The lines of a file shipped with the code that are neither blank nor comments.
    static List<String> lines(String resource) {
        try (var stream = WordLists.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new LoaderException(
                        "The word list " + resource + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new LoaderException("The word list " + resource + " cannot be read.", e);
        }
    }
}
