package paperkin.loader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was measured of the queries, store by store, the smallest graph first.
public record QueryBenchReport(List<StoreFigures> stores) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public QueryBenchReport {
        stores =
                stores.stream()
                        .sorted(Comparator.comparingLong(store -> store.size().papers()))
                        .toList();
    }

    /// Reads a report.
    ///
    /// @throws LoaderException if the file holds none
    public static QueryBenchReport read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), QueryBenchReport.class);
        } catch (IOException | JacksonException e) {
            throw new LoaderException(
                    "The times of queries could not be read from " + file + ".", e);
        }
    }

    /// Writes this report into a file, with what is there of graphs of other sizes, and returns the
    /// whole.
    public QueryBenchReport keptIn(Path file) {
        QueryBenchReport whole = Files.exists(file) ? with(read(file)) : this;
        try {
            Files.writeString(file, JSON.writeValueAsString(whole) + "\n");
            return whole;
        } catch (IOException e) {
            throw new LoaderException(
                    "The report could not be written to %s (%s).".formatted(file, e), e);
        }
    }

    private QueryBenchReport with(QueryBenchReport earlier) {
        return new QueryBenchReport(
                Stream.concat(
                                stores.stream(),
                                earlier.stores().stream().filter(store -> !isOfSize(store)))
                        .toList());
    }

    private boolean isOfSize(StoreFigures other) {
        return stores.stream().anyMatch(store -> store.size().papers() == other.size().papers());
    }
}
