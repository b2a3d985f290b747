package paperkin.loader.sequence;

import java.util.List;

/// The tokens of a sentence.
///
/// @param words their texts
/// @param tags their universal part-of-speech tags, one each
public record TokenSequence(List<String> words, List<String> tags) {

    public TokenSequence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(
                    "Every word has one tag, found %d words and %d tags."
                            .formatted(words.size(), tags.size()));
        }
    }

    int size() {
        return words.size();
    }
}
