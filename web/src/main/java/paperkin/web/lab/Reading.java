package paperkin.web.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paperkin.loader.mention.ConceptType;
import paperkin.web.page.Evidence;

/// What was read from a text. Offsets are UTF-16 characters in their field, ends exclusive.
///
/// @param english whether the abstract is in English; otherwise nothing is looked for
/// @param sentences in order, title first
/// @param abbreviations that the text defines
/// @param edges that a load would make between the paper and concepts
/// @param millis how long it took
record Reading(
        boolean english,
        List<Read> sentences,
        List<ShortForm> abbreviations,
        List<Edge> edges,
        long millis) {

    /// A sentence.
    ///
    /// @param field `title` or `abstract`
    /// @param candidates what might be the name of a concept, in the order of the text
    record Read(
            String field,
            int start,
            int end,
            String text,
            List<Word> tokens,
            List<Considered> candidates) {

        public long accepted() {
            return candidates.stream().filter(Considered::accepted).count();
        }
    }

    /// A token.
    ///
    /// @param pos the universal part-of-speech tag, such as `NOUN`
    record Word(int start, int end, String text, String pos) {}

    /// A candidate and what became of it.
    ///
    /// @param rules what found it, the one that counts most first
    /// @param type what kind of thing its finder takes it for, if it has an opinion
    /// @param confidence how sure its finder is; of an accepted one, how likely the link is right
    /// @param reason why it was accepted or rejected, as one sentence
    /// @param concept the id of the concept that an accepted one names
    /// @param label that concept's name
    record Considered(
            int start,
            int end,
            String surface,
            List<String> rules,
            Optional<String> type,
            double confidence,
            boolean accepted,
            String reason,
            Optional<String> concept,
            Optional<String> label) {}

    record ShortForm(String shortForm, String longForm) {}

    /// What a load would make of all mentions of one concept.
    ///
    /// @param role the type of the edge, such as `USES_METHOD`
    /// @param count mentions
    /// @param surfaces the distinct surface forms
    /// @param sentence the sentence of the best mention
    /// @param papers papers of this graph that name the concept by now; 0 if it would be new
    record Edge(
            String concept,
            String label,
            String type,
            String role,
            double confidence,
            int count,
            List<String> spans,
            List<String> surfaces,
            String field,
            int start,
            int end,
            String sentence,
            int sentenceStart,
            String rule,
            long papers) {

        /// Types in their order, within a type the surest first.
        static final Comparator<Edge> STRONGEST_FIRST =
                Comparator.comparing((Edge edge) -> ConceptType.valueOf(edge.type()))
                        .thenComparing(Edge::confidence, Comparator.reverseOrder())
                        .thenComparing(Edge::concept);

        public Evidence evidence() {
            return new Evidence(
                    field,
                    start,
                    end,
                    sentence.substring(start - sentenceStart, end - sentenceStart),
                    sentence,
                    sentenceStart);
        }
    }

    public long candidates() {
        return sentences.stream().mapToLong(sentence -> sentence.candidates().size()).sum();
    }
}
