package paperkin.loader.graph;

import java.util.Arrays;

/// A table with few cells filled, in plain arrays: row by row the columns filled, ascending, and
/// their values. 12 bytes per cell.
///
/// @param begins where each row begins among the cells, and where the last one ends
/// @param columns the column of each cell
/// @param values the value of each cell
@SuppressWarnings("ArrayRecordComponent")
record SparseTable(int[] begins, int[] columns, double[] values) {

    int rows() {
        return begins.length - 1;
    }

    /// The first cell of a row.
    int begin(int row) {
        return begins[row];
    }

    /// The cell after the last one of a row.
    int end(int row) {
        return begins[row + 1];
    }

    /// The first cell of a row that is in a column or behind it, or the cell after the row's last.
    int firstFrom(int row, int column) {
        int cell = Arrays.binarySearch(columns, begin(row), end(row), column);
        return cell < 0 ? -cell - 1 : cell;
    }

    int column(int cell) {
        return columns[cell];
    }

    double value(int cell) {
        return values[cell];
    }

    /// The same table with rows and columns exchanged.
    ///
    /// @param columnCount how many columns there are
    SparseTable transposed(int columnCount) {
        var turned = new int[columnCount + 1];
        for (int column : columns) {
            turned[column + 1]++;
        }
        Arrays.parallelPrefix(turned, Integer::sum);
        int[] next = turned.clone();
        var rows = new int[columns.length];
        var turnedValues = new double[columns.length];
        for (int row = 0; row < rows(); row++) {
            for (int cell = begin(row); cell < end(row); cell++) {
                int place = next[columns[cell]]++;
                rows[place] = row;
                turnedValues[place] = values[cell];
            }
        }
        return new SparseTable(turned, rows, turnedValues);
    }
}
