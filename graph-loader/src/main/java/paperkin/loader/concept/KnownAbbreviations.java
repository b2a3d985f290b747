package paperkin.loader.concept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;

/// Short forms that papers use without defining them, since everybody does: each with the one
/// meaning that at least 95 % of the papers give that do define it.
final class KnownAbbreviations {

    static final String RESOURCE = "/paperkin/abbreviations.tsv";
    static final String HEADER = "short form\tlong form\tpapers\tshare";

    private final Map<String, String> longForms;

    private KnownAbbreviations(Map<String, String> longForms) {
        this.longForms = Map.copyOf(longForms);
    }

    /// Reads the file shipped with the code, see [AbbreviationStatistics#lines].
    static KnownAbbreviations load() {
        try (var stream = KnownAbbreviations.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new LoaderException(
                        "The abbreviations " + RESOURCE + " are not on the class path.");
            }
            return read(new BufferedReader(new InputStreamReader(stream, UTF_8)).lines());
        } catch (IOException e) {
            throw new LoaderException("The abbreviations " + RESOURCE + " cannot be read.", e);
        }
    }

    /// Reads tab-separated lines `short form, long form, papers, share` under that header.
    ///
    /// @throws LoaderException with the line number, if a line is not of that shape
    static KnownAbbreviations read(Stream<String> lines) {
        var longForms = new HashMap<String, String>();
        int number = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            number++;
            if (number == 1 && line.equals(HEADER)) {
                continue;
            }
            var columns = line.split("\t", -1);
            if (number == 1 || columns.length != 4 || columns[1].isBlank()) {
                throw new LoaderException(
                        "Line %d of the abbreviations should be \"%s\", found \"%s\"."
                                .formatted(number, HEADER, line));
            }
            longForms.put(columns[0], columns[1]);
        }
        return new KnownAbbreviations(longForms);
    }

    /// The long form of a short form as it stands in a text, singular or plural.
    Optional<String> longForm(String shortForm) {
        return Optional.ofNullable(longForms.get(singular(shortForm)));
    }

    /// The number of short forms.
    int size() {
        return longForms.size();
    }

    /// `GAN` of `GANs`.
    static String singular(String shortForm) {
        int last = shortForm.length() - 1;
        return last > 1
                        && shortForm.charAt(last) == 's'
                        && Character.isUpperCase(shortForm.charAt(last - 1))
                ? shortForm.substring(0, last)
                : shortForm;
    }
}
