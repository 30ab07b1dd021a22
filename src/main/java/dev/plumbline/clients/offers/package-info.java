/** What strangers are offered: plans with price and room, and the words that they agree to. Both are data with versions. */
@NullMarked
package dev.plumbline.clients.offers;

import org.jspecify.annotations.NullMarked;
