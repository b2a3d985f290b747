package paperkin.loader.mention;

/// One occurrence of a concept in a paper, with the sentence that proves it.
///
/// @param field the part of the paper that the offsets point into
/// @param start UTF-16 offset of the first character, inclusive
/// @param end UTF-16 offset after the last character
/// @param surface the text between the two offsets, as it stands
/// @param type the kind of thing named here
/// @param confidence how likely this is right, above 0 and at most 1
/// @param rule the rule that found it and the one that resolved it, such as `vocabulary` or
///   `tagger+abbreviation`
/// @param sentence the text of the sentence around it
/// @param sentenceStart UTF-16 offset of that sentence in the field
/// @param concept id of the concept it resolves to
/// @param label name of that concept as this paper gives it
/// @param role what the paper does with the concept here
public record Mention(
        Field field,
        int start,
        int end,
        String surface,
        ConceptType type,
        double confidence,
        String rule,
        String sentence,
        int sentenceStart,
        String concept,
        String label,
        Role role) {

    public Mention {
        if (start < 0 || end - start != surface.length()) {
            throw new IllegalArgumentException(
                    "The span " + start + ".." + end + " does not fit \"" + surface + "\".");
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "A confidence lies in (0, 1], found " + confidence + ".");
        }
    }

    /// The span in short, as in `a:120:131`.
    public String span() {
        return field.letter() + ":" + start + ":" + end;
    }

    /// The same, taken for another type.
    public Mention withType(ConceptType type) {
        return new Mention(
                field,
                start,
                end,
                surface,
                type,
                confidence,
                rule,
                sentence,
                sentenceStart,
                concept,
                label,
                role);
    }

    /// The same, as sure as this.
    public Mention withConfidence(double confidence) {
        return new Mention(
                field,
                start,
                end,
                surface,
                type,
                confidence,
                rule,
                sentence,
                sentenceStart,
                concept,
                label,
                role);
    }

    /// The same, resolved to another concept.
    ///
    /// @param label name of that concept as this paper gives it
    public Mention resolvedTo(String concept, String label) {
        return new Mention(
                field,
                start,
                end,
                surface,
                type,
                confidence,
                rule,
                sentence,
                sentenceStart,
                concept,
                label,
                role);
    }

    /// The same, in another role.
    public Mention inRole(Role role) {
        return new Mention(
                field,
                start,
                end,
                surface,
                type,
                confidence,
                rule,
                sentence,
                sentenceStart,
                concept,
                label,
                role);
    }
}
