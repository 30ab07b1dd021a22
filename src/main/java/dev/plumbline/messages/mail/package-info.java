/** Mail: written down in the transaction, sent by a job, read here when there is no mail server. */
@NullMarked
package dev.plumbline.messages.mail;

import org.jspecify.annotations.NullMarked;
