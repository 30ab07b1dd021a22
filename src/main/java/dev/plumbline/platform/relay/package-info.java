/** Calls of the server to itself within a request: the same servlet, the same door, an answer that is kept instead of sent. */
@NullMarked
package dev.plumbline.platform.relay;

import org.jspecify.annotations.NullMarked;
