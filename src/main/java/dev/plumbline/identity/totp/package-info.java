/** The second factor: time-based codes (RFC 6238) and recovery codes. */
@NullMarked
package dev.plumbline.identity.totp;

import org.jspecify.annotations.NullMarked;
