package paperkin.cypher.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The functions that a query may call, and how large what they give can be. All of them are done
/// in one pass over what they are given. Left out are those that tell of the server or of other
/// graphs, and those of extensions.
final class Functions {

    /// How large a function's value is.
    enum Size {
        /// A number, a date, a node …
        ONE,
        /// A short text, or the argument if that is longer.
        TEXT,
        /// No more than all arguments together.
        ARGUMENTS,
        /// One item of the argument.
        ITEM,
        /// A few short names.
        NAMES,
        /// The parts of a path.
        PATH,
        /// The properties of a node or relationship.
        PROPERTIES,
        /// As many items as there are rows.
        ROWS,
        /// A range of numbers.
        NUMBERS,
        /// A text in which parts are replaced by another.
        REPLACED,
        /// The pieces of a text.
        PIECES
    }

    private static final Map<String, Size> SIZES =
            sizes(
                    """
                    ONE abs acos asin atan atan2 avg ceil char_length character_length cos cosh cot
                    coth count date date.realtime date.statement date.transaction date.truncate
                    datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime
                    datetime.statement datetime.transaction datetime.truncate degrees duration
                    duration.between duration.indays duration.inmonths duration.inseconds e
                    endnode exists exp floor haversin id isempty isnan length
                    localdatetime localdatetime.realtime localdatetime.statement
                    localdatetime.transaction localdatetime.truncate localtime localtime.realtime
                    localtime.statement localtime.transaction localtime.truncate log log10
                    percentilecont percentiledisc pi point point.distance point.withinbbox radians
                    rand round sign sin sinh size sqrt startnode stdev stdevp sum tan
                    tanh time time.realtime time.statement time.transaction time.truncate timestamp
                    toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull
                    vector.similarity.cosine vector.similarity.euclidean
                    vector_dimension_count
                    """,
                    """
                    ARGUMENTS btrim coalesce left lower ltrim max min nullif reverse right rtrim
                    substring tail tobooleanlist tofloatlist tointegerlist tolower tostringlist toupper trim upper
                    """,
                    "TEXT elementid randomuuid tostring tostringornull type valuetype",
                    "ITEM head last",
                    "NAMES keys labels",
                    "PATH nodes relationships",
                    "PROPERTIES properties",
                    "ROWS collect",
                    "NUMBERS range",
                    "REPLACED replace",
                    "PIECES split");

    private Functions() {}

    /// The size of a function's value; empty if the function may not be called.
    static Optional<Size> size(String name) {
        return Optional.ofNullable(SIZES.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Each line gives a size and the names of functions that have it, in lower case, as functions
    /// are called in any case.
    private static Map<String, Size> sizes(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.strip().split("\\s+"))
                .flatMap(words ->
                        Arrays.stream(words)
                                .skip(1)
                                .map(name -> Map.entry(name, Size.valueOf(words[0]))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
