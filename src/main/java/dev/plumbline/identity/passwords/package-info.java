/** Passwords: what is accepted, how it is kept, how a forgotten one is replaced. */
@NullMarked
package dev.plumbline.identity.passwords;

import org.jspecify.annotations.NullMarked;
