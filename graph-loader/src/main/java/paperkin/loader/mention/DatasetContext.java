package paperkin.loader.mention;

import java.util.regex.Pattern;

/// Reads from the words around a name whether it names a dataset: "CMU Panoptic, ZJU-MoCap, and
/// H36M datasets", "benchmarks such as X".
final class DatasetContext {

    private static final String KIND =
            "(?:datasets?|benchmarks?|corpora|corpus|databases?|treebanks?)";

    /// A name: its first word has a capital or a digit, two more may follow.
    private static final String NAME = "\\S*[\\p{Lu}\\d][^\\s,;:.()]*(?: [^\\s,;:.()]+){0,2}";

    private static final String NEXT = "(?:, (?:and |or )?| and | or | & )";
    private static final Pattern AFTER =
            Pattern.compile(
                    "^(?: \\([^()]{1,40}\\))?(?:"
                            + NEXT
                            + NAME
                            + "){0,5}? (?:[\\p{Ll}-]+ )?"
                            + KIND
                            + "\\b(?! for| of).*",
                    Pattern.DOTALL);
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:^|.*\\b)"
                            + KIND
                            + "(?:,? (?:such as|including|like|namely|called|named|e\\.g\\.),?|,|:| \\(| -| –|,? i\\.e\\.,?) (?:the )?(?:"
                            + NAME
                            + NEXT
                            + "){0,5}$",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL_BUT_NAME = Pattern.compile("[^\\p{Lu}\\d]*");

    private DatasetContext() {}

    /// Whether the sentence says of a candidate with a capital or a digit that it is a dataset.
    static boolean isDataset(Passage passage, int first, int end) {
        var sentence = passage.sentence();
        int start = sentence.tokens().get(first).start() - sentence.start();
        int stop = sentence.tokens().get(end - 1).end() - sentence.start();
        var text = sentence.text();
        if (ALL_BUT_NAME.matcher(text.substring(start, stop)).matches()) {
            return false;
        }
        return AFTER.matcher(text.substring(stop)).matches()
                || BEFORE.matcher(text.substring(0, start)).matches();
    }
}
