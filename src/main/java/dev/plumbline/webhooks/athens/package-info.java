/** Webhooks at the addresses and in the words of the permit module before this one, for systems that were set up by them. */
@NullMarked
package dev.plumbline.webhooks.athens;

import org.jspecify.annotations.NullMarked;
