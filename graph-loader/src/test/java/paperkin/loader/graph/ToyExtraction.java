package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.concept.Thesaurus;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.matrix.Vector;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

/// An extraction for tests that anyone can foresee: `M_Bert` uses the method `bert`, `D_Squad!`
/// introduces the dataset `squad`, `T_Parsing~` only mentions the task `parsing`; `R_` is a metric
/// and `C_` a plain concept.
public final class ToyExtraction {

    private static final Pattern MARKED = Pattern.compile("([MDTRC])_(\\w+)([!~]?)");
    private static final Map<String, ConceptType> TYPES =
            Map.of(
                    "M", ConceptType.METHOD,
                    "D", ConceptType.DATASET,
                    "T", ConceptType.TASK,
                    "R", ConceptType.METRIC,
                    "C", ConceptType.CONCEPT);

    private static final ConceptHierarchy HIERARCHY =
            new ConceptHierarchy(Vocabulary.load(), Thesaurus.NONE);

    private final AtomicInteger texts = new AtomicInteger();

    public Extraction extraction() {
        return extraction("toy");
    }

    /// The same under another digest, as if its model had changed.
    Extraction extraction(String digest) {
        return new Extraction(this::mentions, ToyExtraction::wording, digest, Map.of(), HIERARCHY);
    }

    /// How many texts have been extracted so far.
    int texts() {
        return texts.get();
    }

    /// Texts are alike in wording as far as they have letters in common.
    static float[] wording(String title, String abstractText) {
        float[] counts = new float[26];
        (title + abstractText)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'a' && c <= 'z')
                .forEach(c -> counts[c - 'a']++);
        Vector.normalize(counts);
        return counts;
    }

    List<Mention> mentions(String title, String abstractText) {
        texts.incrementAndGet();
        List<Mention> mentions = new ArrayList<>(mentions(Field.TITLE, title));
        mentions.addAll(mentions(Field.ABSTRACT, abstractText));
        return mentions;
    }

    private static List<Mention> mentions(Field field, String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            mentions.add(mention(field, text, matcher));
        }
        return mentions;
    }

    private static Mention mention(Field field, String text, Matcher found) {
        String name = found.group(2);
        String id = name.toLowerCase(Locale.ROOT);
        return new Mention(
                field,
                found.start(),
                found.end(),
                found.group(),
                TYPES.getOrDefault(found.group(1), ConceptType.CONCEPT),
                (50 + Math.floorMod(text.hashCode(), 50)) / 100.0,
                "toy",
                text,
                0,
                id,
                name,
                role(found.group(3)));
    }

    private static Role role(String mark) {
        return switch (mark) {
            case "!" -> Role.INTRODUCES;
            case "~" -> Role.MENTIONS;
            default -> Role.USES;
        };
    }
}
