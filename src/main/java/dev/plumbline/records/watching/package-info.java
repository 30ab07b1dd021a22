/** Who wants to hear what is said about a record. */
@NamedInterface("watching")
@NullMarked
package dev.plumbline.records.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
