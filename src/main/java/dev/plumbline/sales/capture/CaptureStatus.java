package dev.plumbline.sales.capture;

import dev.plumbline.shared.Coded;

public enum CaptureStatus implements Coded {
    /** Not shown to anybody yet. */
    DRAFT,
    ACTIVE,
    /** Known, and takes nothing. */
    PAUSED,
    /** Gone for good; what came in by it stays. */
    RETIRED
}
