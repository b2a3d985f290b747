package paperkin.loader.sequence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import paperkin.loader.matrix.FourVectors;
import paperkin.loader.matrix.Vector;
import paperkin.loader.sequence.TokenFeatures.Feature;

/// A [RecurrentLayer] that has learnt, laid out to read several sentences side by side.
///
/// What goes into three of its gates is kept halved: then their logistic function, 1/2 + 1/2
/// tanh(x/2), takes the same hyperbolic tangent as the fourth gate.
final class LayerReader {

    private final int place;
    private final int units;
    private final boolean backwards;
    private final float[][] recurrent;
    private final float[][] tags;
    private final float[][] marks;

    /// @param place which of [Token#gates] are those of this layer
    /// @param layer one of the network's layers
    LayerReader(int place, TaggerNetwork network, RecurrentLayer layer) {
        this.place = place;
        this.units = layer.units;
        this.backwards = layer.backwards;
        this.recurrent = layer.recurrent.weights.clone();
        Arrays.setAll(recurrent, unit -> halved(recurrent[unit]));
        this.tags = contributions(network, layer, Feature.TAG, 0);
        this.marks = contributions(network, layer, Feature.KNOWN, Feature.TAG.dimensions);
    }

    /// What each value of a feature contributes to the gates.
    ///
    /// @param first which of the layer's inputs is the feature's first
    private static float[][] contributions(
            TaggerNetwork network, RecurrentLayer layer, Feature feature, int first) {
        float[][] weights =
                Arrays.copyOfRange(layer.input.weights, first, first + feature.dimensions);
        float[][] contributions = network.table(feature).weights.clone();
        for (int value = 0; value < contributions.length; value++) {
            float[] gates = new float[weights[0].length];
            Vector.addRows(gates, contributions[value], weights);
            contributions[value] = halved(gates);
        }
        return contributions;
    }

    /// What goes into the gates, as this class keeps it.
    ///
    /// @param gates one after the other, the one that is not halved last
    static float[] halved(float[] gates) {
        float[] halved = gates.clone();
        for (int i = 0; i < gates.length - gates.length / RecurrentLayer.GATES; i++) {
            halved[i] *= 0.5f;
        }
        return halved;
    }

    /// A token of a sentence.
    ///
    /// @param gates for each layer what bias and word contribute to its gates
    /// @param tag the row of its [Feature#TAG]
    /// @param mark the row of its [Feature#KNOWN]
    /// @param isFirst whether its sentence begins with it
    /// @param isLast whether its sentence ends with it
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    record Token(float[][] gates, int tag, int mark, boolean isFirst, boolean isLast) {}

    /// Reads a text.
    ///
    /// @param text the tokens in the columns of [Lanes]
    /// @return what the layer says: for each column the outputs of its units
    float[][] read(@Nullable Token[] text) {
        float[][] outputs = new float[text.length][units];
        Memory memory = new Memory(units);
        int steps = text.length / Lanes.COUNT;
        for (int step = 0; step < steps; step++) {
            int column = Lanes.COUNT * (backwards ? steps - 1 - step : step);
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                Token token = text[column + lane];
                if (token != null) {
                    take(token, memory, lane);
                }
            }
            FourVectors.addRows(memory.gates, memory.outputs, recurrent);
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                if (text[column + lane] != null) {
                    memory.update(lane, outputs[column + lane]);
                }
            }
        }
        return outputs;
    }

    private void take(Token token, Memory memory, int lane) {
        if (backwards ? token.isLast : token.isFirst) {
            memory.clear(lane);
        }
        float[] gates = memory.gates[lane];
        float[] word = token.gates[place];
        float[] tag = tags[token.tag];
        float[] mark = marks[token.mark];
        for (int i = 0; i < gates.length; i++) {
            gates[i] = word[i] + tag[i] + mark[i];
        }
    }

    /// The gates of each lane, what it remembers and what it said last.
    private static final class Memory {

        private final int units;
        private final float[] nothing;
        private final float[] opened;
        private final float[] kept;
        private final float[] said;
        private final float[] proposed;
        private final float[][] gates;
        private final float[][] cells;
        private final float[][] outputs = new float[Lanes.COUNT][];

        Memory(int units) {
            this.units = units;
            this.nothing = new float[units];
            this.opened = new float[units];
            this.kept = new float[units];
            this.said = new float[units];
            this.proposed = new float[units];
            this.gates = new float[Lanes.COUNT][RecurrentLayer.GATES * units];
            this.cells = new float[Lanes.COUNT][units];
            Arrays.fill(outputs, nothing);
        }

        void clear(int lane) {
            Arrays.fill(cells[lane], 0);
            outputs[lane] = nothing;
        }

        /// @param output takes what the lane says now
        void update(int lane, float[] output) {
            float[] gate = gates[lane];
            float[] cell = cells[lane];
            Activation.tanh(gate, 0, gate.length);
            part(gate, opened, kept, said, proposed);
            for (int unit = 0; unit < cell.length; unit++) {
                cell[unit] =
                        logistic(opened[unit]) * proposed[unit] + logistic(kept[unit]) * cell[unit];
            }
            System.arraycopy(cell, 0, output, 0, units);
            Activation.tanh(output, 0, units);
            for (int unit = 0; unit < said.length; unit++) {
                output[unit] *= logistic(said[unit]);
            }
            outputs[lane] = output;
        }

        /// Lays the gates into arrays of their own: with one index for all of them the compiler
        /// makes vector instructions of the loops.
        private void part(float[] gate, float[]... parts) {
            for (int i = 0; i < parts.length; i++) {
                System.arraycopy(gate, i * units, parts[i], 0, units);
            }
        }

        /// @param tangent the hyperbolic tangent of half the number
        private static float logistic(float tangent) {
            return 0.5f + 0.5f * tangent;
        }
    }
}
