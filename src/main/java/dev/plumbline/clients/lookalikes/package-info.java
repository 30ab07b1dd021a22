/** Clients that may be the same: found by e-mail and phone, refused once, so that the person who decides has seen them. */
@NullMarked
package dev.plumbline.clients.lookalikes;

import org.jspecify.annotations.NullMarked;
