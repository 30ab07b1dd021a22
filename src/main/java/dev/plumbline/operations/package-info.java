/**
 * How the installation is doing, for those who run it: routes and how long they take, what each part says of itself, whether
 * it may be deployed, which modules are there. No content of a firm is to be seen here. Modules take part by beans of
 * {@link dev.plumbline.platform.Check} and {@link dev.plumbline.platform.NeededSetting}.
 */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"shared", "platform", "firms"})
@NullMarked
package dev.plumbline.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
