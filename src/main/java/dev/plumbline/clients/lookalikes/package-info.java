/** Clients that may be the same: found by e-mail and phone, shown to the person who decides, and never refused to them. */
@NullMarked
package dev.plumbline.clients.lookalikes;

import org.jspecify.annotations.NullMarked;
