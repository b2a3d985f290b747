package paperkin.loader.source.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Splits a row into values.
///
/// @param separator what stands between them
record CsvRow(char separator, ObjectReader reader) {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    /// Rows with the separator that splits the header into the most columns.
    static CsvRow separatedAs(String header) {
        return Stream.of(',', ';', '\t')
                .map(CsvRow::of)
                .reduce((one, other) -> other.columns(header) > one.columns(header) ? other : one)
                .orElseThrow();
    }

    private static CsvRow of(char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        return new CsvRow(separator, CSV.readerFor(String[].class).with(schema));
    }

    /// The values of a row; nothing, if quotes are where they may not be.
    Optional<List<String>> values(String row) {
        try (var rows = reader.<String[]>readValues(row)) {
            return Optional.of(rows.hasNext() ? Arrays.asList(rows.next()) : List.of());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    int columns(String header) {
        return values(header).map(List::size).orElse(0);
    }
}
