@NullMarked
package dev.plumbline.compliance.snoozes;

import org.jspecify.annotations.NullMarked;
