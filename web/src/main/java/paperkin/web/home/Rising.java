package paperkin.web.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import paperkin.loader.mention.ConceptType;
import paperkin.web.chart.Series;
import paperkin.web.chart.ShareQueries;
import paperkin.web.chart.Sparkline;
import paperkin.web.trends.PaperYears;
import paperkin.web.trends.Trend;
import paperkin.web.trends.TrendQueries;

/// The concepts that rise, by type.
@Component
final class Rising {

    private static final int LOOKED_AT = 500;
    private static final int PER_TYPE = 3;
    private static final int YEARS = 15;

    private final TrendQueries trends;
    private final ShareQueries shares;

    Rising(TrendQueries trends, ShareQueries shares) {
        this.trends = trends;
        this.shares = shares;
    }

    /// The surest few of each type; those that are not significant only where none is.
    Map<ConceptType, List<Riser>> now() {
        PaperYears years = trends.paperYears();
        List<Trend> all = trends.rising(years, LOOKED_AT);
        boolean sure = all.stream().anyMatch(Trend::significant);
        var byType =
                all.stream()
                        .filter(trend -> trend.significant() == sure)
                        .collect(
                                Collectors.groupingBy(
                                        Trend::type,
                                        () -> new EnumMap<>(ConceptType.class),
                                        Collectors.toList()));
        var rising = new EnumMap<ConceptType, List<Riser>>(ConceptType.class);
        byType.forEach((type, found) -> rising.put(type, drawn(found, years)));
        return rising;
    }

    private List<Riser> drawn(List<Trend> found, PaperYears years) {
        List<Trend> best = found.stream().limit(PER_TYPE).toList();
        int newest = Math.toIntExact(years.newest());
        Map<String, Series> series =
                shares
                        .conceptYears(
                                best.stream().map(Trend::id).toList(),
                                Math.max(0, newest - YEARS + 1),
                                newest)
                        .stream()
                        .collect(Collectors.toMap(Series::id, one -> one));
        return best.stream()
                .flatMap(trend ->
                        Stream.ofNullable(series.get(trend.id()))
                                .map(one -> new Riser(trend, Sparkline.of(one))))
                .toList();
    }
}
