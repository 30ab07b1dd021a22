/** What operators keep the installation from doing, for a reason that everybody is told. */
@NullMarked
package dev.plumbline.operations.switches;

import org.jspecify.annotations.NullMarked;
