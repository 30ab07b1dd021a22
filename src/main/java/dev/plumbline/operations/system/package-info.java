/** What each part of the running system says of itself. */
@NullMarked
package dev.plumbline.operations.system;

import org.jspecify.annotations.NullMarked;
