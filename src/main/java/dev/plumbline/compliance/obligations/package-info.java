/** The duties of a property on a day, as they follow from what was known at an instant. */
@NullMarked
package dev.plumbline.compliance.obligations;

import org.jspecify.annotations.NullMarked;
