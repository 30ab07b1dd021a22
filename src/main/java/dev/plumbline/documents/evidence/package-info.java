/** What machines believe that versions prove, for a person to take over or not: it changes nothing by itself. */
@NullMarked
package dev.plumbline.documents.evidence;

import org.jspecify.annotations.NullMarked;
