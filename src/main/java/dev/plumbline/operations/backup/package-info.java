/** The whole installation in one sealed file, taken while it works, and brought back from it. */
@NullMarked
package dev.plumbline.operations.backup;

import org.jspecify.annotations.NullMarked;
