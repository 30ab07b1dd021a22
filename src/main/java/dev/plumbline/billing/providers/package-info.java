/** Who takes payments for a firm: settings, and the secrets that belong to them. */
@NullMarked
package dev.plumbline.billing.providers;

import org.jspecify.annotations.NullMarked;
