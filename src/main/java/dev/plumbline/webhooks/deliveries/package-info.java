/** Each event for each endpoint that asked for it: sent until it is taken or given up, and sent again on demand. */
@NullMarked
package dev.plumbline.webhooks.deliveries;

import org.jspecify.annotations.NullMarked;
