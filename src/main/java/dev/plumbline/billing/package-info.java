/**
 * How a firm is paid by those who apply to it: checkouts at a provider of payments, what it tells of them, the subscriptions that
 * follow from that, and what is done once somebody has paid.
 */
@ApplicationModule(
        displayName = "Billing",
        allowedDependencies = {"shared", "platform", "firms", "jobs", "messages", "clients"})
@NullMarked
package dev.plumbline.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
