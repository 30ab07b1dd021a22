package dev.plumbline.firms;

import dev.plumbline.shared.Coded;

public enum FirmStatus implements Coded {
    TRIAL,
    ACTIVE,
    SUSPENDED,
    CANCELLED
}
