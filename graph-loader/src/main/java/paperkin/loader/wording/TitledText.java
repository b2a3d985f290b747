package paperkin.loader.wording;

/// A title and what follows it.
public record TitledText(String title, String text) {}
