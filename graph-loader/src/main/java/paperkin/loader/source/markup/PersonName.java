package paperkin.loader.source.markup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of people as they are spoken.
public final class PersonName {

    private PersonName() {}

    /// `Diederik P. Kingma` from `Kingma, Diederik P.`; `Ludwig van Beethoven Jr` from `van
    /// Beethoven, Jr, Ludwig`. A name without a comma is left as it is.
    public static String spoken(String name) {
        String[] parts = name.split(",", 3);
        return switch (parts.length) {
            case 1 -> HardBreaks.oneLine(name);
            case 2 -> of(parts[1], parts[0], "");
            default -> of(parts[2], parts[0], parts[1]);
        };
    }

    /// The parts that are there, with spaces between.
    public static String of(String given, String family, String suffix) {
        return Stream.of(given, family, suffix)
                .map(HardBreaks::oneLine)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
