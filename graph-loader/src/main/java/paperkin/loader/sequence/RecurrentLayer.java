package paperkin.loader.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import paperkin.loader.matrix.Parameters;
import paperkin.loader.matrix.Vector;

/// A layer that reads a sentence in one direction and remembers (long short-term memory; Hochreiter
/// and Schmidhuber, 1997; with forget gates: Gers, Schmidhuber and Cummins, 2000).
///
/// Its four gates stand side by side in this order: input, forget, output, candidate.
final class RecurrentLayer {

    static final int GATES = 4;

    final int units;
    final boolean backwards;
    final Parameters input;
    final Parameters recurrent;
    final Parameters bias;

    /// Rows become columns, for the way back: of the first inputs, and of the recurrent weights.
    private float[][] inputTurned = {};

    private float[][] recurrentTurned = {};

    RecurrentLayer(boolean backwards, Parameters input, Parameters recurrent, Parameters bias) {
        this.units = recurrent.weights.length;
        this.backwards = backwards;
        this.input = input;
        this.recurrent = recurrent;
        this.bias = bias;
    }

    /// A layer that has learnt nothing: weights after Glorot and Bengio (2010), forget gates open.
    static RecurrentLayer untrained(int inputs, int units, boolean backwards, Random random) {
        int width = GATES * units;
        float[][] bias = new float[1][width];
        Arrays.fill(bias[0], units, 2 * units, 1);
        return new RecurrentLayer(
                backwards,
                Parameters.random(inputs, width, 0.7 * Math.sqrt(6.0 / (inputs + units)), random),
                Parameters.random(units, width, 0.6 * Math.sqrt(3.0 / units), random),
                new Parameters(bias));
    }

    List<Parameters> parameters() {
        return List.of(input, recurrent, bias);
    }

    /// What bias and inputs contribute to the gates.
    float[] gates(float[] inputs) {
        float[] gates = bias.weights[0].clone();
        Vector.addRows(gates, inputs, input.weights);
        return gates;
    }

    /// What the layer went through in a sentence; one row per token.
    ///
    /// @param gates the four gates
    /// @param cells what it remembers
    /// @param outputs what it says
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    record States(float[][] gates, float[][] cells, float[][] outputs) {}

    /// Reads a sentence.
    ///
    /// @param gates what bias and inputs contribute to the gates of each token; overwritten
    States read(float[][] gates) {
        int length = gates.length;
        float[][] cells = new float[length][units];
        float[][] outputs = new float[length][units];
        for (int step = 0; step < length; step++) {
            int token = token(step, length);
            if (step > 0) {
                int before = token(step - 1, length);
                Vector.addRows(gates[token], outputs[before], recurrent.weights);
                System.arraycopy(cells[before], 0, cells[token], 0, units);
            }
            remember(gates[token], cells[token], outputs[token]);
        }
        return new States(gates, cells, outputs);
    }

    private int token(int step, int length) {
        return backwards ? length - 1 - step : step;
    }

    private void remember(float[] gates, float[] cell, float[] output) {
        Activation.sigmoid(gates, 0, 3 * units);
        Activation.tanh(gates, 3 * units, GATES * units);
        for (int unit = 0; unit < units; unit++) {
            cell[unit] = gates[unit] * gates[3 * units + unit] + gates[units + unit] * cell[unit];
        }
        System.arraycopy(cell, 0, output, 0, units);
        Activation.tanh(output, 0, units);
        for (int unit = 0; unit < units; unit++) {
            output[unit] *= gates[2 * units + unit];
        }
    }

    /// Prepares for [#learn] after the weights have changed.
    ///
    /// @param inputs of how many inputs, the first ones, slopes are asked
    void turn(int inputs) {
        inputTurned = turned(Arrays.copyOf(input.weights, inputs));
        recurrentTurned = turned(recurrent.weights);
    }

    private static float[][] turned(float[][] rows) {
        float[][] columns = new float[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    /// Adds the gradients of a sentence to a worker's, and those of its first inputs to the given
    /// ones (backpropagation through time; Werbos, 1990).
    ///
    /// @param inputs the inputs of each token
    /// @param outputSlopes the gradient of each output
    void learn(
            int worker,
            float[][] inputs,
            States states,
            float[][] outputSlopes,
            float[][] inputSlopes) {
        int length = inputs.length;
        float[] fromNext = new float[units];
        float[] cellSlopes = new float[units];
        float[] gateSlopes = new float[GATES * units];
        for (int step = length - 1; step >= 0; step--) {
            int token = token(step, length);
            int before = token(Math.max(0, step - 1), length);
            Vector.add(fromNext, outputSlopes[token]);
            float[] earlier = step == 0 ? new float[units] : states.cells()[before];
            slopes(states, token, earlier, fromNext, cellSlopes, gateSlopes);
            Vector.add(bias.gradient(worker)[0], gateSlopes);
            Vector.addToRows(input.gradient(worker), inputs[token], gateSlopes);
            Vector.addRows(inputSlopes[token], gateSlopes, inputTurned);
            Arrays.fill(fromNext, 0);
            if (step > 0) {
                float[] outputs = states.outputs()[before];
                Vector.addToRows(recurrent.gradient(worker), outputs, gateSlopes);
                Vector.addRows(fromNext, gateSlopes, recurrentTurned);
            }
        }
    }

    /// The slopes of the gates of a token, and of what was remembered before it.
    private void slopes(
            States states,
            int token,
            float[] earlier,
            float[] outputSlopes,
            float[] cellSlopes,
            float[] gateSlopes) {
        float[] gates = states.gates()[token];
        float[] cells = states.cells()[token];
        for (int unit = 0; unit < units; unit++) {
            float in = gates[unit];
            float forget = gates[units + unit];
            float out = gates[2 * units + unit];
            float candidate = gates[3 * units + unit];
            float squashed = Activation.tanh(cells[unit]);
            float cell = cellSlopes[unit] + outputSlopes[unit] * out * (1 - squashed * squashed);
            gateSlopes[unit] = cell * candidate * in * (1 - in);
            gateSlopes[units + unit] = cell * earlier[unit] * forget * (1 - forget);
            gateSlopes[2 * units + unit] = outputSlopes[unit] * squashed * out * (1 - out);
            gateSlopes[3 * units + unit] = cell * in * (1 - candidate * candidate);
            cellSlopes[unit] = cell * forget;
        }
    }
}
