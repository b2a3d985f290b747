package paperkin.loader.build;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.OptionalInt;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.ConceptTally;
import paperkin.loader.mention.ConceptType;

/// What papers say of concepts, on disk until all have said it.
final class ConceptNotes {

    private final NoteSpool notes;
    private final MutableIntObjectMap<Noted> noted = IntObjectMaps.mutable.empty();

    ConceptNotes(NoteSpool notes) {
        this.notes = notes;
    }

    private record Noted(String id, ConceptTally tally) {}

    /// Takes a concept, with the number of its node and what all papers say of it.
    interface Each {
        void accept(long node, String id, ConceptTally tally);
    }

    /// Notes that there is a concept, before any paper says something of it.
    ///
    /// @param node the number of its node
    void begin(long node, String id) {
        notes.add(
                node,
                out -> {
                    out.writeInt(Math.toIntExact(node));
                    out.writeBoolean(true);
                    NoteSpool.writeText(out, id);
                });
    }

    /// Notes what a paper says.
    ///
    /// @param node the number of the concept's node
    /// @param year the paper's
    void add(long node, ConceptEdge edge, OptionalInt year) {
        notes.add(
                node,
                out -> {
                    out.writeInt(Math.toIntExact(node));
                    out.writeBoolean(false);
                    NoteSpool.writeText(out, edge.best().type().name());
                    NoteSpool.writeText(out, edge.best().label());
                    out.writeBoolean(year.isPresent());
                    out.writeInt(year.orElse(0));
                });
    }

    /// Shows all concepts, which ends the noting.
    void forEach(Each each) {
        notes.read(
                this::read,
                () -> {
                    noted.forEachKeyValue(
                            (node, concept) -> each.accept(node, concept.id(), concept.tally()));
                    noted.clear();
                });
    }

    private void read(DataInputStream in) throws IOException {
        int node = in.readInt();
        boolean isFirst = in.readBoolean();
        if (isFirst) {
            noted.put(node, new Noted(NoteSpool.readText(in), new ConceptTally()));
        } else {
            add(node, in);
        }
    }

    private void add(int node, DataInputStream in) throws IOException {
        ConceptType type = ConceptType.valueOf(NoteSpool.readText(in));
        String label = NoteSpool.readText(in);
        boolean hasYear = in.readBoolean();
        int year = in.readInt();
        noted.get(node)
                .tally()
                .add(type, label, hasYear ? OptionalInt.of(year) : OptionalInt.empty(), 1);
    }
}
