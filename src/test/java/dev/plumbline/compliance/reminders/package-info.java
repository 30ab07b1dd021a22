@NullMarked
package dev.plumbline.compliance.reminders;

import org.jspecify.annotations.NullMarked;
