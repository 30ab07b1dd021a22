/** The whole installation in one sealed file, taken while it works, and brought back from it. */
@NamedInterface("backup")
@NullMarked
package dev.plumbline.operations.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
