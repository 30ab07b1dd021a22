/**
 * Work that happens later, once: a job is a row written in the transaction that asks for it, run by any node, retried with
 * growing delay, buried where people see it when it keeps failing. Jobs know their firm; recurring ones run for each firm
 * or for the platform. Modules publish a {@link dev.plumbline.jobs.JobWork} or {@link dev.plumbline.jobs.RecurringJob} as a
 * bean and schedule by {@link dev.plumbline.jobs.Jobs}.
 */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"shared", "platform", "firms", "audit"})
@NullMarked
package dev.plumbline.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
