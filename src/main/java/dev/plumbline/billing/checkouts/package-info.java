/** Ways to pay for an application: opened, shown, and settled by what the provider tells. */
@NullMarked
package dev.plumbline.billing.checkouts;

import org.jspecify.annotations.NullMarked;
