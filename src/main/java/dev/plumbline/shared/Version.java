package dev.plumbline.shared;

/** The version of a record that a caller has seen, starting at 1 and raised by each change. */
public record Version(long value) {
    /** Refuses a caller who has not seen the record as it is now. */
    public void mustBe(long current) {
        if (value != current) {
            throw Problem.of(
                    SharedProblem.STALE,
                    "You saw version " + value + ", it is now " + current + ". Read it again and repeat your change.");
        }
    }
}
