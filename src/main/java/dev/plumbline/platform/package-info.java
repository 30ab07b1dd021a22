/**
 * What Spring, HTTP and PostgreSQL must know about the shared vocabulary, once for all modules: a transaction never starts
 * without a scope, an endpoint never runs without a permission, a problem always looks the same, a list always pages by
 * key. Modules use what stands in this package; the sub-packages make it work.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"shared"})
@NullMarked
package dev.plumbline.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
