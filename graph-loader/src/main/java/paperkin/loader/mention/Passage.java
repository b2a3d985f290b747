package paperkin.loader.mention;

import paperkin.loader.text.Sentence;

/// A sentence and the part of the paper it stands in.
public record Passage(Field field, Sentence sentence) {}
