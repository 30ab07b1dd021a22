/**
 * From enquiry to client: leads, their score, the two-minute promise, duplicates, assignment, interactions, conversion.
 *
 * <p>A lead changes state only by the commands of {@code LeadLifecycle}; what each command needs is one list,
 * {@code LeadReadiness}. Facts are stored; the score at an instant is the sum of a ledger of explained entries. The clock
 * of the first response runs in the firm's business hours and survives a restart. {@code won} is reached by conversion
 * alone, which makes one client, however often it is asked for.
 *
 * <p>Feature packages depend one way: {@code scoring}, {@code response}, {@code duplicates} and {@code assignment} know
 * nothing of {@code leads}; {@code leads} uses them; interactions, merging and conversion use {@code leads}. Strangers come
 * in by {@code pages} and {@code enquiries}, through the forms of {@code capture}, to {@code intake}.
 */
@ApplicationModule(
        displayName = "Sales",
        allowedDependencies = {
            "shared",
            "platform",
            "firms",
            "jobs",
            "messages",
            "messages :: wordings",
            "clients",
            "webhooks",
            "records",
            "records :: fields",
            "imports",
            "exports",
            "exports :: table",
            "exports :: files",
            "exports :: print"
        })
@NullMarked
package dev.plumbline.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
