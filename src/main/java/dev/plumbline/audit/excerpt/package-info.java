/** Events of single records, each with the proof that it is in the log. */
@NullMarked
package dev.plumbline.audit.excerpt;

import org.jspecify.annotations.NullMarked;
