/** Turns lists into files that a person can take away. {@code table} holds the formats. */
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {})
@NullMarked
package dev.plumbline.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
