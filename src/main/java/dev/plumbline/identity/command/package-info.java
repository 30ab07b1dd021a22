/** Accounts and firms from the command line. */
@NamedInterface("command")
@NullMarked
package dev.plumbline.identity.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
