package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** What is at stake: orders what is equally due. */
public enum Severity implements Coded {
    LIFE,
    PENALTY,
    ORDER
}
