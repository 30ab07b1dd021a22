/** Using a link to a firm, as a member or as a guest, with a new account or an existing one. */
@NullMarked
package dev.plumbline.identity.invitations;

import org.jspecify.annotations.NullMarked;
