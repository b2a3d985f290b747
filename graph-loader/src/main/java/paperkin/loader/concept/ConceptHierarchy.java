package paperkin.loader.concept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says which concepts are broader than others: a named variant's family (`ResNet-18` stands below
/// `ResNet`), and what a [Thesaurus] says.
public final class ConceptHierarchy {

    /// What a name has at least: two letters side by side.
    private static final Pattern NAME = Pattern.compile("\\p{L}\\p{L}");

    /// The number, version or size behind a name that makes it a variant: `ResNet-18`, `GPT-3.5`,
    /// `YOLOv5`, `Llama 2`, `BERT-large`, `Qwen2.5-7B`.
    private static final Pattern VARIANT =
            Pattern.compile(
                    "(?:[- ]?[vV]?\\d[\\d.]*[kKmMbB]?"
                            + "|-(?:base|huge|large|lite|medium|mini|nano|small|tiny|xl|xxl|XL|XXL))\\z");

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final Map<String, Set<String>> decided;
    private final Map<String, String> merged;
    private final Map<String, Set<String>> former = new TreeMap<>();

    public ConceptHierarchy(Vocabulary vocabulary, Thesaurus thesaurus) {
        this(vocabulary, thesaurus, Map.of(), Map.of());
    }

    private ConceptHierarchy(
            Vocabulary vocabulary,
            Thesaurus thesaurus,
            Map<String, Set<String>> decided,
            Map<String, String> merged) {
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
        this.decided = Map.copyOf(decided);
        this.merged = Map.copyOf(merged);
        merged.forEach((id, now) -> former.computeIfAbsent(now, _ -> new TreeSet<>()).add(id));
    }

    /// The same where people have decided.
    ///
    /// @param decided broader concepts' ids by the narrower one's
    /// @param merged the concepts that have become others, each with what it is now
    public ConceptHierarchy with(Map<String, Set<String>> decided, Map<String, String> merged) {
        return new ConceptHierarchy(vocabulary, thesaurus, decided, merged);
    }

    /// The concepts right above some, by id; nothing for one without.
    ///
    /// @param labels the names of some concepts by their ids
    /// @param there ids of all concepts there are that may stand above them, see [#above]
    public Map<String, Set<String>> broader(Map<String, String> labels, Set<String> there) {
        var broader = new TreeMap<String, Set<String>>();
        labels.forEach((id, label) -> {
            Set<String> above = broader(id, label, there::contains);
            if (!above.isEmpty()) {
                broader.put(id, above);
            }
        });
        return broader;
    }

    /// The concepts right above one.
    ///
    /// @param there says of an id whether there is such a concept
    public Set<String> broader(String id, String label, Predicate<String> there) {
        Set<String> above = above(id, label);
        above.removeIf(there.negate());
        return above;
    }

    /// The ids of all concepts that would stand right above some, if they were there.
    ///
    /// @param labels the names of some concepts by their ids
    public Set<String> above(Map<String, String> labels) {
        var all = new TreeSet<String>();
        labels.forEach((id, label) -> all.addAll(above(id, label)));
        return all;
    }

    private Set<String> above(String id, String label) {
        var found = new TreeSet<>(thesaurus.broader(id));
        former.getOrDefault(id, Set.of()).forEach(each -> found.addAll(thesaurus.broader(each)));
        family(label).map(vocabulary::conceptOf).ifPresent(found::add);
        var above = new TreeSet<>(decided.getOrDefault(id, Set.of()));
        found.forEach(each -> above.add(now(each)));
        above.remove(id);
        return above;
    }

    private String now(String id) {
        return merged.getOrDefault(id, id);
    }

    /// The ids of concepts that may stand below others whatever their labels are.
    public Set<String> narrow() {
        var narrow = new TreeSet<>(decided.keySet());
        thesaurus.narrow().forEach(id -> narrow.add(now(id)));
        return narrow;
    }

    /// The name of the family that a name is a variant's of, such as `ResNet` for `ResNet-18`, if
    /// it looks like one.
    public static Optional<String> family(String label) {
        var name = NAME.matcher(label);
        if (!name.find()) {
            return Optional.empty();
        }
        var variant = VARIANT.matcher(label).region(name.end(), label.length());
        return Optional.of(variant)
                .filter(Matcher::find)
                .map(found -> label.substring(0, found.start()))
                .filter(family -> family.chars().anyMatch(Character::isUpperCase));
    }
}
