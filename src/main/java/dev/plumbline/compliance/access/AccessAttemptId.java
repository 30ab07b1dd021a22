package dev.plumbline.compliance.access;

import dev.plumbline.shared.Id;
import java.util.UUID;

record AccessAttemptId(UUID value) implements Id {}
