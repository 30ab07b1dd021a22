package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import org.jspecify.annotations.Nullable;

/**
 * A property that stands worse than it was last told to.
 *
 * @param worst its worst duty
 */
record Worsened(
        PropertyId property, Colour colour, @Nullable String worst) {}
