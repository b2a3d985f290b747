package paperkin.loader.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.loader.evaluation.Benchmark;
import paperkin.loader.evaluation.LabelScheme;

/// One published figure.
///
/// @param section where it stands on the page
/// @param what the data, in words
/// @param data the file, relative to the folder of gold data
/// @param labels what the labels of sentences are called
/// @param types which types of spans are scored; all that are labelled if empty
/// @param measure what the value is, in words
/// @param ours what we reach
/// @param baseline what it is compared with
/// @param tolerance by how much a value may differ from the one expected
/// @param floor what we want to reach at least, in words
/// @param aim what we want to reach, in words
@JsonInclude(Include.NON_EMPTY)
record Figure(
        String section,
        String what,
        String data,
        Benchmark format,
        LabelScheme labels,
        List<String> types,
        String measure,
        Value ours,
        @Nullable Value baseline,
        double tolerance,
        String floor,
        String aim) {

    Figure {
        labels = labels == null ? LabelScheme.OWN : labels;
        types = types == null ? List.of() : List.copyOf(types);
        floor = floor == null ? "" : floor;
        aim = aim == null ? "" : aim;
    }

    /// The baseline, if there is one.
    Optional<Value> compared() {
        return Optional.ofNullable(baseline);
    }

    /// The same figure with other values.
    Figure with(Value ours, @Nullable Value baseline) {
        return new Figure(
                section, what, data, format, labels, types, measure, ours, baseline, tolerance,
                floor, aim);
    }

    /// A value of a figure.
    ///
    /// @param system what is scored
    /// @param at where the value stands in what `evaluate --json` prints, as a JSON pointer
    /// @param expected the value when it was last measured
    /// @param measured the day when it was, as in `2026-11-20`
    record Value(Contender system, String at, double expected, String measured) {

        Value {
            measured = measured == null ? "" : measured;
        }

        /// Whether it has ever been measured.
        @JsonIgnore
        boolean isKnown() {
            return !measured.isEmpty();
        }

        Value with(double value, String day) {
            return new Value(system, at, value, day);
        }
    }
}
