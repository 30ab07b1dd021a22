package dev.plumbline.exports.reports;

import dev.plumbline.shared.Id;
import java.util.UUID;

record ScheduleId(UUID value) implements Id {}
