/** What was handed in and waits for a second person, over all properties of the firm. */
@NullMarked
package dev.plumbline.compliance.evidence;

import org.jspecify.annotations.NullMarked;
