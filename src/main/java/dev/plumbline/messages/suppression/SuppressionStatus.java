package dev.plumbline.messages.suppression;

import dev.plumbline.shared.Coded;

/** Whether mail is held back from an address. */
public enum SuppressionStatus implements Coded {
    ACTIVE,
    /** Somebody has said that the address is good again. */
    LIFTED
}
