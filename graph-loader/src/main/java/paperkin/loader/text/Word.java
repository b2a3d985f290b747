package paperkin.loader.text;

import opennlp.tools.ml.model.Context;

/// A token's text and what it says of the parts of speech around it, as [TagModel] weighs them.
///
/// @param text the token
/// @param own what the word itself, its prefixes and its suffixes speak for, in all
/// @param wordClass what its kind of characters speaks for
/// @param wordAndClass what both together speak for
/// @param asPrevious what it speaks for as the word before
/// @param asSecondPrevious as the one before that
/// @param asNext as the word after
/// @param asSecondNext as the one after that
record Word(
        String text,
        Context own,
        Context wordClass,
        Context wordAndClass,
        Context asPrevious,
        Context asSecondPrevious,
        Context asNext,
        Context asSecondNext) {}
