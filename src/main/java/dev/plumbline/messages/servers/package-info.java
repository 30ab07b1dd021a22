/** The ways by which mail leaves the installation: one of them, or none. */
@NullMarked
package dev.plumbline.messages.servers;

import org.jspecify.annotations.NullMarked;
