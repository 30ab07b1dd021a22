/**
 * The portal: who of a client sees which properties, and what stands between a guest and them. Nothing is seen that was not
 * granted.
 */
@NullMarked
package dev.plumbline.clients.portal;

import org.jspecify.annotations.NullMarked;
