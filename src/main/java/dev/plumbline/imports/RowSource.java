package dev.plumbline.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one kind of file as they come, before header, width and text are looked at. Forward only. */
public interface RowSource extends Closeable {

    /** The next row, blank ones included; null after the last. */
    @Nullable
    RawRow next() throws IOException;

    /**
     * @param number the row as a spreadsheet program numbers it
     * @param cells at most one more than the column limit, each cut one character after the length limit
     * @param cellCount how many cells the file has in this row, also those that were not kept
     * @param problems what the format itself found
     */
    record RawRow(int number, List<String> cells, int cellCount, List<TableProblem> problems) {

        public boolean blank() {
            return problems.isEmpty()
                    && cellCount <= cells.size()
                    && cells.stream().allMatch(String::isBlank);
        }
    }
}
