package paperkin.loader.abbreviation;

import paperkin.loader.mention.Passage;

/// A short form that a sentence defines.
///
/// @param passage the sentence
/// @param shortForm as written, such as `KL`
/// @param shortStart UTF-16 offset of the short form in the field
/// @param longForm as written, such as `Kullback-Leibler`
/// @param longStart UTF-16 offset of the long form in the field
public record Abbreviation(
        Passage passage, String shortForm, int shortStart, String longForm, int longStart) {}
