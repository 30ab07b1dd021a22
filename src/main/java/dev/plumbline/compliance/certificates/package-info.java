/** What was handed in as proof for properties, and what a second person said of it. */
@NullMarked
package dev.plumbline.compliance.certificates;

import org.jspecify.annotations.NullMarked;
