/** Invitations: how somebody becomes a member, by a link that works once and for seven days. */
@NullMarked
package dev.plumbline.firms.invitations;

import org.jspecify.annotations.NullMarked;
