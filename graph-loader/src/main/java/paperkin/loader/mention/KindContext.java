package paperkin.loader.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads from the words around a candidate whether the sentence calls it a dataset or a metric:
/// "CMU Panoptic, ZJU-MoCap, and H36M datasets", "benchmarks such as X", "a metric called X",
/// "outperforms Y in terms of naturalness and speaker similarity".
final class KindContext {

    /// Characters on either side that are read.
    private static final int REACH = 160;

    /// Without one of these in the sentence there is nothing to read.
    private static final List<String> TELLING =
            List.of(
                    "ataset",
                    "enchmark",
                    "orpus",
                    "orpora",
                    "atabase",
                    "reebank",
                    "etric",
                    "core",
                    "easure",
                    "in terms of");

    private static final String DATASET =
            "(?:datasets?|benchmarks?|corpora|corpus|databases?|treebanks?)";
    private static final String METRIC =
            "(?:metrics?|scores?|(?:evaluation|performance) measures?)";

    /// A name: its first word has a capital or a digit, two more may follow.
    private static final String NAME = "\\S*[\\p{Lu}\\d][^\\s,;:.()]*(?: [^\\s,;:.()]+){0,2}";

    private static final String NEXT = "(?:, (?:and |or )?| and | or | & )";
    private static final Pattern DATASET_AFTER = after(DATASET);
    private static final Pattern DATASET_BEFORE = before(DATASET, "|,|:| \\(| -| –");
    private static final Pattern METRIC_AFTER = after(METRIC);
    private static final Pattern METRIC_BEFORE = before(METRIC, "");
    private static final Pattern COMPARED =
            Pattern.compile(
                    ".*\\b(?:outperform|surpass|improve|superior|better|compar|achiev|evaluat|result|experiment|performance)"
                            + ".* in terms of (?:both |the )?(?:[\\w-]+(?: [\\w-]+){0,2}"
                            + NEXT
                            + "){0,3}$",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private KindContext() {}

    /// The type that the sentence gives to a candidate; empty if it says nothing.
    static Optional<ConceptType> of(Candidate candidate) {
        var sentence = candidate.passage().sentence();
        var text = sentence.text();
        if (TELLING.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        int start = candidate.startOffset() - sentence.start();
        int end = candidate.endOffset() - sentence.start();
        var before = text.substring(Math.max(0, start - REACH), start);
        var after = text.substring(end, Math.min(text.length(), end + REACH));
        boolean name =
                candidate
                        .surface()
                        .chars()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (name && is(before, after, DATASET_BEFORE, DATASET_AFTER)) {
            return Optional.of(ConceptType.DATASET);
        }
        boolean metric = name && is(before, after, METRIC_BEFORE, METRIC_AFTER);
        return metric || (before.contains("in terms of") && COMPARED.matcher(before).matches())
                ? Optional.of(ConceptType.METRIC)
                : Optional.empty();
    }

    private static boolean is(String before, String after, Pattern wantedBefore, Pattern wanted) {
        return wanted.matcher(after).matches() || wantedBefore.matcher(before).matches();
    }

    private static Pattern after(String kind) {
        return Pattern.compile(
                "^(?: \\([^()]{1,40}\\))?(?:"
                        + NEXT
                        + NAME
                        + "){0,5}? (?:[\\p{Ll}-]+ )?"
                        + kind
                        + "\\b(?! for| of).*",
                Pattern.DOTALL);
    }

    private static Pattern before(String kind, String signs) {
        return Pattern.compile(
                "(?:^|.*\\b)"
                        + kind
                        + "(?:,? (?:such as|including|like|namely|called|named|e\\.g\\.|i\\.e\\.),?"
                        + signs
                        + ") (?:the )?(?:"
                        + NAME
                        + NEXT
                        + "){0,5}$",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }
}
