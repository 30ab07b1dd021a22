/** Failures as answers: RFC 9457, one form wherever a request ends. */
@NullMarked
package dev.plumbline.platform.problems;

import org.jspecify.annotations.NullMarked;
