/**
 * Who somebody is: accounts, passwords, second factors, sessions, access and refresh tokens, API keys. Turns a request's
 * credentials into a scope; what the scope allows comes from firms.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "platform", "firms"})
@NullMarked
package dev.plumbline.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
