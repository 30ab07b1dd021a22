/** Roles: sets of permissions with a view over rows, built in or made by the firm. Nobody hands on more than they hold. */
@NullMarked
package dev.plumbline.firms.roles;

import org.jspecify.annotations.NullMarked;
