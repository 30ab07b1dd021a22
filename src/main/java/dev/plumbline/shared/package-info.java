/**
 * The vocabulary of the whole product, in plain Java: typed ids, money, versions, pages, problems, the scope of a unit of
 * work, and the three ideas that everything is made of: lifecycle, readiness, evidence. Nothing here knows Spring, HTTP
 * or SQL.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package dev.plumbline.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
