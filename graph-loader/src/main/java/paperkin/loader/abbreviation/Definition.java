package paperkin.loader.abbreviation;

/// Where a text says what a short form stands for.
///
/// @param shortForm the short form
/// @param longStart UTF-16 offset of the long form in the same text
/// @param longEnd UTF-16 offset after it
record Definition(ShortForm shortForm, int longStart, int longEnd) {}
