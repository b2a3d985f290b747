package paperkin.loader.concept;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.abbreviation.AbbreviationFinder;

/// Counts over many papers what each defines its short forms to stand for, and says which short
/// forms have one overwhelming meaning. Memory grows with the distinct short forms and words, not
/// with the papers.
public final class AbbreviationStatistics {

    /// Fewer papers may be one group's.
    private static final int LEAST_PAPERS = 10;

    private static final double LEAST_SHARE = 0.95;
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{2,10}");

    private final AbbreviationFinder finder = new AbbreviationFinder();
    private final Map<String, Map<String, Meaning>> meanings = new TreeMap<>();
    private final Map<String, Integer> papersWithWord = new HashMap<>();
    private int papers;

    /// What papers write for one long form.
    private static final class Meaning {
        private final Map<String, Integer> papersBySpelling = new TreeMap<>();
        private int papers;

        void add(String spelling) {
            papers++;
            papersBySpelling.merge(spelling, 1, Integer::sum);
        }

        /// The most frequent spelling, the alphabetically first among equals; without the capitals
        /// of a heading.
        String spelling() {
            var spelling = mostFrequent();
            boolean heading =
                    Stream.of(spelling.split("[ -]", -1))
                            .noneMatch(word ->
                                    !word.isEmpty() && Character.isLowerCase(word.charAt(0)));
            return heading ? ConceptResolver.label(spelling) : spelling;
        }

        private String mostFrequent() {
            return papersBySpelling.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(
                                            Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    /// Counts one paper.
    public void add(String title, String abstractText) {
        papers++;
        Map<String, String> defined = new TreeMap<>();
        for (String text : List.of(title, abstractText)) {
            finder.longForms(text)
                    .forEach((shortForm, longForm) ->
                            defined.putIfAbsent(KnownAbbreviations.singular(shortForm), longForm));
        }
        defined.forEach(this::addMeaning);
        var words =
                SMALL_WORD
                        .matcher(abstractText)
                        .results()
                        .map(result -> result.group())
                        .collect(Collectors.toCollection(HashSet::new));
        words.forEach(word -> papersWithWord.merge(word, 1, Integer::sum));
    }

    private void addMeaning(String shortForm, String longForm) {
        var key = ConceptKey.of(longForm);
        if (!key.isEmpty()) {
            meanings.computeIfAbsent(shortForm, _ -> new TreeMap<>())
                    .computeIfAbsent(key, _ -> new Meaning())
                    .add(longForm.replaceAll("\\s+", " "));
        }
    }

    /// How many papers were counted.
    public int papers() {
        return papers;
    }

    /// The file that [KnownAbbreviations] reads: a header and a line for each short form that at
    /// least 10 papers define, 95 % of them alike, and that is no ordinary word; sorted.
    public Stream<String> lines() {
        return Stream.concat(
                Stream.of(KnownAbbreviations.HEADER),
                meanings.entrySet().stream()
                        .flatMap(entry -> line(entry.getKey(), entry.getValue()).stream()));
    }

    private Optional<String> line(String shortForm, Map<String, Meaning> byKey) {
        int all = byKey.values().stream().mapToInt(meaning -> meaning.papers).sum();
        var first =
                byKey.entrySet().stream()
                        .max(Comparator.comparingInt(entry -> entry.getValue().papers))
                        .orElseThrow();
        int alike =
                byKey.entrySet().stream()
                        .filter(entry -> isVariant(first.getKey(), entry.getKey()))
                        .mapToInt(entry -> entry.getValue().papers)
                        .sum();
        double share = (double) alike / all;
        return alike >= LEAST_PAPERS && share >= LEAST_SHARE && !isWord(shortForm, all)
                ? Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%s\t%s\t%d\t%.3f",
                                shortForm,
                                first.getValue().spelling(),
                                alike,
                                share))
                : Optional.empty();
    }

    /// "adversarial network" and "conditional generative adversarial network" are as good as
    /// "generative adversarial network": one has all words of the other.
    private static boolean isVariant(String key, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
        Set<String> others = new HashSet<>(Arrays.asList(other.split(" ")));
        return words.containsAll(others) || others.containsAll(words);
    }

    /// More papers write it in small letters than define it: `MAP`, `AID`.
    private boolean isWord(String shortForm, int definitions) {
        return papersWithWord.getOrDefault(shortForm.toLowerCase(Locale.ROOT), 0) > definitions;
    }
}
