/** What a provider told, kept once each, and what follows from it. */
@NullMarked
package dev.plumbline.billing.events;

import org.jspecify.annotations.NullMarked;
