/**
 * Documents that hang on records of other modules: versions that never change, looked at before anybody opens them, kept sealed,
 * reviewed by a second person, and purged for good when the law or the firm says so.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "shared",
            "platform",
            "firms",
            "jobs",
            "messages",
            "webhooks",
            "exports",
            "exports :: files",
            "exports :: table",
            "records",
            "records :: kinds",
            "records :: watching"
        })
@NullMarked
package dev.plumbline.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
