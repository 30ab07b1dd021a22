/** Tells members in time when duties fall due: at milestones, once a day each. */
@NullMarked
package dev.plumbline.compliance.reminders;

import org.jspecify.annotations.NullMarked;
