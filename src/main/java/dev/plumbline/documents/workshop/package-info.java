/**
 * Reads files of strangers, in a process of its own that is bounded and thrown away: nothing here runs in the server but plain text.
 * It knows nothing of Spring, of the database and of the firm.
 */
@NullMarked
package dev.plumbline.documents.workshop;

import org.jspecify.annotations.NullMarked;
