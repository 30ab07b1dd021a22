package dev.plumbline.firms;

import dev.plumbline.shared.Coded;

public enum MemberStatus implements Coded {
    ACTIVE,
    DEACTIVATED
}
