package paperkin.loader.sequence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paperkin.loader.vector.WordVectors;

/// What the network sees in a token.
///
/// @param word its normal form, to be looked up among the word vectors
/// @param text its text
/// @param rows for each [Feature], in their order, the row of its embedding table
@SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
record TokenFeatures(String word, String text, int[] rows) {

    private static final List<String> TAGS =
            List.of(
                    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
                    "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");
    private static final Map<String, Integer> TAG_ROWS =
            TAGS.stream().collect(toUnmodifiableMap(tag -> tag, tag -> 1 + TAGS.indexOf(tag)));
    private static final int AFFIX = 3;

    /// A feature with an embedding of its own; first those that depend on the words around.
    enum Feature {
        /// Universal part of speech.
        TAG(0, 32, 16),
        /// The type of a known name, and the place in it.
        KNOWN(1, KnownNames.MARKS, 12),
        /// Which kinds of characters there are.
        SHAPE(2, 64, 8),
        /// The last three letters.
        SUFFIX(3, 4096, 20),
        /// The first three letters.
        PREFIX(4, 4096, 12),
        /// The word itself.
        WORD(5, 8192, 24);

        /// How many numbers the embeddings of [#TAG] and [#KNOWN] have, which depend on the words
        /// around.
        static final int DEPENDENT = TAG.dimensions + KNOWN.dimensions;

        /// Its place among the features.
        private final int place;

        final int rows;
        final int dimensions;

        Feature(int place, int rows, int dimensions) {
            this.place = place;
            this.rows = rows;
            this.dimensions = dimensions;
        }
    }

    /// The features of a sentence.
    static List<TokenFeatures> of(TokenSequence sentence, KnownNames names) {
        List<String> words = sentence.words().stream().map(WordVectors::normal).toList();
        int[] marks = names.marks(words);
        List<TokenFeatures> all = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String text = sentence.words().get(i);
            all.add(of(words.get(i), text, sentence.tags().get(i), marks[i]));
        }
        return all;
    }

    /// The features of a token of which no tag is known, nor what stands around it.
    static TokenFeatures alone(String text) {
        return of(WordVectors.normal(text), text, "", 0);
    }

    private static TokenFeatures of(String word, String text, String tag, int mark) {
        int[] rows = {
            tagRow(tag),
            mark,
            shape(text),
            row(word.substring(Math.max(0, word.length() - AFFIX)), Feature.SUFFIX),
            row(word.substring(0, Math.min(AFFIX, word.length())), Feature.PREFIX),
            row(word, Feature.WORD)
        };
        return new TokenFeatures(word, text, rows);
    }

    /// The row of a part of speech among the embeddings of [Feature#TAG].
    static int tagRow(String tag) {
        return TAG_ROWS.getOrDefault(tag, 0);
    }

    int row(Feature feature) {
        return rows[feature.place];
    }

    /// Texts share rows where their hashes meet.
    private static int row(String text, Feature feature) {
        return Math.floorMod((text.hashCode() * 0x9E3779B1) >>> 7, feature.rows);
    }

    private static int shape(String text) {
        int shape = Character.isUpperCase(text.charAt(0)) ? 16 : 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
                shape |= 1;
            } else if (Character.isLetter(c)) {
                shape |= 2;
            } else {
                shape |= Character.isDigit(c) ? 4 : 8;
            }
        }
        return capitals > 1 ? shape | 32 : shape;
    }
}
