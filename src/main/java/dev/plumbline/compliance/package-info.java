/**
 * What the law asks of a let home, and whether it is met: facts and certificates go in, obligations come out, each with its
 * state, the reasons, the arithmetic, the source, and the day on which the answer changes. Nothing here is stored and nothing
 * reads a clock: the same question has the same answer whenever it is asked.
 */
@ApplicationModule(displayName = "Compliance", allowedDependencies = "shared")
@NullMarked
package dev.plumbline.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
