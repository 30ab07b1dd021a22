/** Where a provider tells, and what is done with it. */
@NullMarked
package dev.plumbline.billing.webhook;

import org.jspecify.annotations.NullMarked;
