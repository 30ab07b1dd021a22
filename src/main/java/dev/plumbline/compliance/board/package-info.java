/** How all properties of a firm stand, sorted by what changes next. What it shows was reckoned before, by {@code obligations}. */
@NullMarked
package dev.plumbline.compliance.board;

import org.jspecify.annotations.NullMarked;
