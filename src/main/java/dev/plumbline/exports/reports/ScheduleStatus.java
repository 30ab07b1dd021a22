package dev.plumbline.exports.reports;

import dev.plumbline.shared.Coded;

enum ScheduleStatus implements Coded {
    ACTIVE,
    PAUSED,
    DELETED
}
