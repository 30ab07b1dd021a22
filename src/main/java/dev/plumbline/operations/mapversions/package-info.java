/** Which versions of the UI map this installation has answered with, and what came, went and changed between two of them. */
@NullMarked
package dev.plumbline.operations.mapversions;

import org.jspecify.annotations.NullMarked;
