/** The addresses that are told: which events, by which secret, whether now. */
@NullMarked
package dev.plumbline.webhooks.endpoints;

import org.jspecify.annotations.NullMarked;
