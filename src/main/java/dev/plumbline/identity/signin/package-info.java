/** Signing in and out, renewing, and choosing the firm. */
@NullMarked
package dev.plumbline.identity.signin;

import org.jspecify.annotations.NullMarked;
