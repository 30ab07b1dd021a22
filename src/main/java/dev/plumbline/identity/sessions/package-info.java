/** Sessions and their refresh tokens: each token works once, and a second use ends the session. */
@NullMarked
package dev.plumbline.identity.sessions;

import org.jspecify.annotations.NullMarked;
