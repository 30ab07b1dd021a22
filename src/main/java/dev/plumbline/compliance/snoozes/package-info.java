/** That reminders of a duty are silent until a day, and why. What the duty is and how it stands does not change by it. */
@NullMarked
package dev.plumbline.compliance.snoozes;

import org.jspecify.annotations.NullMarked;
