package dev.plumbline.documents.holds;

import dev.plumbline.shared.Coded;

/** Whether a hold keeps anything. */
public enum HoldStatus implements Coded {
    PLACED,
    LIFTED
}
