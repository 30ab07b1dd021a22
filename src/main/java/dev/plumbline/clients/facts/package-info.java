/** What can be known of properties, and what is known: the vocabulary, and the answers as other modules read them. */
@NamedInterface("facts")
@NullMarked
package dev.plumbline.clients.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
