package paperkin.loader.concept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Says which concepts are broader than others: a named variant's family (`ResNet-18` stands below
/// `ResNet`), and what a [Thesaurus] says.
public final class ConceptHierarchy {

    /// A name, then the number, version or size of a variant of it: `ResNet-18`, `GPT-3.5`,
    /// `YOLOv5`, `Llama 2`, `BERT-large`, `Qwen2.5-7B`.
    private static final Pattern VARIANT =
            Pattern.compile(
                    "(.*?\\p{L}\\p{L}.*?)(?:[- ]?[vV]?\\d[\\d.]*[kKmMbB]?"
                            + "|-(?:base|huge|large|lite|medium|mini|nano|small|tiny|xl|xxl|XL|XXL))");

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;

    public ConceptHierarchy(Vocabulary vocabulary, Thesaurus thesaurus) {
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
    }

    /// Of the concepts given, those right above each, by id; nothing for one without.
    ///
    /// @param labels the concepts' names by their ids
    public Map<String, Set<String>> broader(Map<String, String> labels) {
        var broader = new TreeMap<String, Set<String>>();
        labels.forEach((id, label) -> {
            var above = new TreeSet<>(thesaurus.broader(id));
            family(label).ifPresent(above::add);
            above.remove(id);
            above.retainAll(labels.keySet());
            if (!above.isEmpty()) {
                broader.put(id, above);
            }
        });
        return broader;
    }

    private Optional<String> family(String label) {
        var variant = VARIANT.matcher(label);
        return Optional.of(variant)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                .map(vocabulary::conceptOf);
    }
}
