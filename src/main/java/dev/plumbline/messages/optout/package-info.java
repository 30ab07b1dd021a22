/** One click in a mail program, and mails of that kind stop (RFC 8058). */
@NullMarked
package dev.plumbline.messages.optout;

import org.jspecify.annotations.NullMarked;
