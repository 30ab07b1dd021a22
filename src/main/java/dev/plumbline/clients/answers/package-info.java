/** Answers to facts of properties: recorded, kept for ever, and read as of a day and as of what was known. */
@NullMarked
package dev.plumbline.clients.answers;

import org.jspecify.annotations.NullMarked;
