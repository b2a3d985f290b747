package paperkin.loader.speed;

/// What a pipeline reads of a paper.
public record Text(String title, String abstractText) {}
