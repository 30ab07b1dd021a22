/**
 * Turns lists into files that a person can take away. {@code table} holds the formats, {@code print} the house style for
 * paper, {@code bundle} the ZIP files; {@link dev.plumbline.exports.Downloads} sends a file that is made on the spot.
 */
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {"shared", "platform", "firms", "identity", "jobs", "messages"})
@NullMarked
package dev.plumbline.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
