package dev.plumbline.sales.ladder;

import dev.plumbline.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;

/** Who is called how long after a lead has come in, and what is promised. */
public record Ladder(@NotNull Duration target, @NotNull List<@NotNull @Valid Call> calls) {
    /** The promise that a firm begins with. */
    public static final Duration TARGET = Duration.ofMinutes(2);

    private static final Duration TARGET_MAX = Duration.ofDays(1);

    public static final Ladder USUAL = new Ladder(
            TARGET,
            List.of(
                    new Call(Rung.REP, Duration.ZERO),
                    new Call(Rung.MANAGER, Duration.ofSeconds(60)),
                    new Call(Rung.OPERATIONS, Duration.ofSeconds(120)),
                    new Call(Rung.OWNER, Duration.ofSeconds(180))));

    public Ladder {
        calls = List.copyOf(calls);
        if (!target.isPositive() || target.compareTo(TARGET_MAX) > 0) {
            throw Problem.field("/target", "range", "The promise is between one second and a day.");
        }
        for (int i = 0; i < calls.size(); i++) {
            Duration before = i == 0 ? Duration.ZERO : calls.get(i - 1).after();
            if (calls.get(i).after().compareTo(before) < 0) {
                throw Problem.field("/calls", "order", "Each step of the ladder comes after the one before.");
            }
        }
    }

    public record Call(@NotNull Rung rung, @NotNull Duration after) {}
}
