/** The signed heads of all logs of the installation, for those who run it: sizes, times and hashes, nothing of an event. */
@NullMarked
package dev.plumbline.audit.checkpoints;

import org.jspecify.annotations.NullMarked;
