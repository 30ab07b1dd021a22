/** Copies of certificates that were given to tenants: when, how, and by whom it was recorded. */
@NullMarked
package dev.plumbline.compliance.copies;

import org.jspecify.annotations.NullMarked;
