package dev.plumbline.compliance.access;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.util.List;

/** Attempts as they were known, for the other parts of the module. */
public interface AccessAttempts {
    /** Those at a property that were not taken back, the latest first. */
    List<AccessAttemptView> known(PropertyId property, Instant knownAt);
}
