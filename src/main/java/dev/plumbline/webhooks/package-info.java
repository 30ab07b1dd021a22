/**
 * Tells other systems what happened in the firm: signed requests to addresses that the firm names, and the same events as a
 * list to be read. Nothing is written for it when something happens: the events are those of the sealed log, in its order,
 * so that none is missing, and each can be proven. Modules say which entries of the log mean what by a bean of
 * {@link dev.plumbline.webhooks.EventTypes}.
 */
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {"shared", "platform", "firms", "audit", "jobs", "messages"})
@NullMarked
package dev.plumbline.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
