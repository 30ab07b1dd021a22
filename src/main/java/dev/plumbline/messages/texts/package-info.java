/** Text messages: written down in the transaction, sent by a job through the provider that the operator has set. */
@NullMarked
package dev.plumbline.messages.texts;

import org.jspecify.annotations.NullMarked;
