package paperkin.loader.build;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperIdentity;
import paperkin.loader.corpus.PaperRecord;

/// The papers that spooled records describe, numbered from 0 in the order of their ids.
final class PaperRegister implements Numbering {

    private static final int NONE = -1;

    private final JsonSpool<PaperRecord> spool;
    private final List<Place> places;
    private final int[] papers;

    private PaperRegister(JsonSpool<PaperRecord> spool, List<Place> places) {
        this.spool = spool;
        this.places = places;
        this.papers = new int[spool.size()];
        Arrays.fill(papers, NONE);
        for (int paper = 0; paper < places.size(); paper++) {
            for (int record : places.get(paper).records()) {
                papers[record] = paper;
            }
        }
    }

    /// A paper's id and the numbers of its records.
    @SuppressWarnings("ArrayRecordComponent") // Millions of them, never compared.
    private record Place(String id, int[] records) {}

    /// Decides which records describe which papers.
    static PaperRegister of(JsonSpool<PaperRecord> spool, Kinship kinship) {
        Kinship.Groups groups = kinship.groups();
        List<Place> places =
                IntStream.range(0, groups.size())
                        .parallel()
                        .mapToObj(groups::group)
                        .flatMap(group -> places(spool, group))
                        .sorted(Comparator.comparing(Place::id))
                        .toList();
        return new PaperRegister(spool, places);
    }

    private static Stream<Place> places(JsonSpool<PaperRecord> spool, int[] group) {
        Map<String, Integer> numbers = new HashMap<>();
        List<PaperRecord> records = IntStream.of(group).mapToObj(spool::get).toList();
        for (int i = 0; i < group.length; i++) {
            numbers.put(records.get(i).id(), group[i]);
        }
        return PaperIdentity.papers(records).stream()
                .map(paper ->
                        new Place(
                                paper.id(),
                                paper.records().stream()
                                        .map(PaperRecord::id)
                                        .mapToInt(numbers::get)
                                        .toArray()));
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public int recordCount() {
        return spool.size();
    }

    String id(int paper) {
        return places.get(paper).id();
    }

    Paper paper(int paper) {
        Place place = places.get(paper);
        return Paper.of(IntStream.of(place.records()).mapToObj(spool::get).toList())
                .withId(place.id());
    }

    @Override
    public int[] records(int paper) {
        return places.get(paper).records();
    }

    /// The paper that a record belongs to.
    int paperOf(int record) {
        return papers[record];
    }
}
