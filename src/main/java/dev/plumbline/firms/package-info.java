/**
 * The tenant: a firm, its members, roles, teams and territories, and who may see which rows. Every other module asks here
 * what a user may do; nothing here knows how users sign in.
 */
@ApplicationModule(
        displayName = "Firms",
        allowedDependencies = {"shared", "platform"})
@NullMarked
package dev.plumbline.firms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
