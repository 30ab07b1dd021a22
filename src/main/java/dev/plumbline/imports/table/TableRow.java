package dev.plumbline.imports.table;

import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Reach;
import java.util.List;

/**
 * One row below the header.
 *
 * @param number as a spreadsheet program numbers it
 * @param cells as many as the header has columns; blank where the file had fewer
 * @param problems what was found; the row is still worth importing where all are notes
 */
public record TableRow(int number, List<String> cells, List<TableProblem> problems) {

    public TableRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean usable() {
        return problems.stream().noneMatch(problem -> problem.code().reach() == Reach.ROW);
    }
}
