/** What a property would have to do if facts of it were other ones: reckoned, told and forgotten. */
@NullMarked
package dev.plumbline.compliance.suppositions;

import org.jspecify.annotations.NullMarked;
