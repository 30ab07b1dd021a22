/** Accounts: the people who can sign in, whatever firms they belong to. */
@NullMarked
package dev.plumbline.identity.accounts;

import org.jspecify.annotations.NullMarked;
