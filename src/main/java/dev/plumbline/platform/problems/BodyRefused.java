package dev.plumbline.platform.problems;

import dev.plumbline.shared.Problem;
import java.io.IOException;

/** A body turned out to be too large, or too slow, while it was read. */
public final class BodyRefused extends IOException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    public BodyRefused(Problem problem) {
        super(problem);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
