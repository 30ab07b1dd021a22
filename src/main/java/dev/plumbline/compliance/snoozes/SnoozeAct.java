package dev.plumbline.compliance.snoozes;

import dev.plumbline.shared.Coded;

enum SnoozeAct implements Coded {
    SNOOZED,
    /** Reminders come again before the day. */
    RESUMED
}
