package dev.plumbline.operations.switches;

import dev.plumbline.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a switch stands, for operators.
 *
 * @param ends    whether it ends by itself when it is engaged
 * @param since   when it was engaged; null while it is released
 * @param until   when it ends by itself; null while it is released, and of one that has no end
 * @param reason  why it was engaged or released last
 * @param by      who did that
 * @param version zero while nobody has ever touched it
 */
record SwitchView(
        SwitchKind kind,
        boolean ends,
        boolean engaged,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable String by,
        long version)
        implements Versioned {
    static SwitchView of(Switch each) {
        return new SwitchView(
                each.kind(),
                each.kind().ends(),
                each.engaged(),
                each.since(),
                each.until(),
                each.reason(),
                each.by(),
                each.version());
    }
}
