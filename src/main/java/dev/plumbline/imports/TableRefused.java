package dev.plumbline.imports;

import dev.plumbline.imports.TableProblem.Code;

/** The file as a whole cannot be imported; {@link #problem()} says why and what the person can do. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TableProblem problem;

    public TableRefused(TableProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public static TableRefused of(Code code, String message) {
        return new TableRefused(TableProblem.ofFile(code, message));
    }

    public static TableRefused atRow(Code code, String message, int row) {
        return new TableRefused(TableProblem.ofRow(code, message, row));
    }

    public TableProblem problem() {
        return problem;
    }
}
