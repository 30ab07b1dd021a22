/** Bytes that no client would send. */
@NullMarked
package dev.plumbline.attack.wire;

import org.jspecify.annotations.NullMarked;
