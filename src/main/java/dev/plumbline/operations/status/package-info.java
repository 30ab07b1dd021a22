/** The modules that are installed, and whether whoever runs this calls it complete. */
@NullMarked
package dev.plumbline.operations.status;

import org.jspecify.annotations.NullMarked;
