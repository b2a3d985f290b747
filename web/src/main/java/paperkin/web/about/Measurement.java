package paperkin.web.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A figure of extraction quality, as it was measured when this version was made.
///
/// @param section what kind of thing was measured
/// @param data on which data
/// @param measure what the value is
/// @param baseline the same of what it is compared with, if there is such
/// @param day when it was measured, as in `2026-11-20`
record Measurement(
        String section,
        String data,
        String measure,
        double ours,
        OptionalDouble baseline,
        String day) {

    private static final String RESOURCE = "/paperkin/results.json";

    /// The figures of `docs/results.json`, which the build puts beside the classes.
    static List<Measurement> load() {
        try (InputStream in = Measurement.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is not on the class path");
            }
            return JsonMapper.shared()
                    .readTree(in)
                    .get("figures")
                    .valueStream()
                    .map(Measurement::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + RESOURCE + " cannot be read.", e);
        }
    }

    /// Three decimals, rounded as on the page of results.
    public String ourValue() {
        return rounded(ours);
    }

    /// The baseline likewise; "" if there is none.
    public String baselineValue() {
        return baseline.isPresent() ? rounded(baseline.getAsDouble()) : "";
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static Measurement of(JsonNode figure) {
        JsonNode baseline = figure.at("/baseline/expected");
        return new Measurement(
                figure.path("section").asString(),
                figure.path("what").asString(),
                figure.path("measure").asString(),
                figure.at("/ours/expected").asDouble(),
                baseline.isNumber()
                        ? OptionalDouble.of(baseline.asDouble())
                        : OptionalDouble.empty(),
                figure.at("/ours/measured").asString());
    }
}
