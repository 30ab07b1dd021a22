package dev.plumbline.documents.holds;

import static dev.plumbline.documents.DocumentsPermission.HOLD;
import static dev.plumbline.documents.holds.HoldStatus.LIFTED;
import static dev.plumbline.documents.holds.HoldStatus.PLACED;

import dev.plumbline.shared.Lifecycle;

/** A hold is placed and, once, lifted. */
final class HoldLifecycle {
    static final String PLACE = "place";
    static final String LIFT = "lift";

    static final Lifecycle<HoldStatus> MACHINE = Lifecycle.of("documents.hold", HoldStatus.class)
            .created(PLACE, PLACED, HOLD)
            .command(LIFT, HOLD, LIFTED, PLACED)
            .build();

    private HoldLifecycle() {}
}
