/** Postmark: mail by its interface, and what it tells of mail later. */
@NullMarked
package dev.plumbline.messages.postmark;

import org.jspecify.annotations.NullMarked;
