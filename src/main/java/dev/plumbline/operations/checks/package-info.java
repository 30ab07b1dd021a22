/** Asks all checks at once, and says whether this may be deployed. */
@NullMarked
package dev.plumbline.operations.checks;

import org.jspecify.annotations.NullMarked;
