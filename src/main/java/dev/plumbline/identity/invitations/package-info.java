/** Accepting an invitation, with a new account or an existing one. */
@NullMarked
package dev.plumbline.identity.invitations;

import org.jspecify.annotations.NullMarked;
