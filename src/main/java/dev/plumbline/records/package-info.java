/**
 * What every kind of record has: people talk about it, mention each other, watch it, find it, and see what
 * happened with it. A module offers its records by
 * beans of {@link RecordKind} and {@link RecordSearch}; who may see a record may see what hangs on it, and nobody else hears of it.
 */
@ApplicationModule(
        displayName = "Records",
        allowedDependencies = {
            "shared",
            "platform",
            "firms",
            "audit",
            "exports :: table",
            "imports",
            "messages",
            "messages :: outside",
            "messages :: wordings",
            "webhooks"
        })
@NullMarked
package dev.plumbline.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
