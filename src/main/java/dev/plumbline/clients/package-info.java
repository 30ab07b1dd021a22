/**
 * Whom the firm works for: clients, the people to talk to, and the properties. A client is entered by staff, comes with
 * a portfolio, or from a lead that was converted, once; such a lead stays as the record of how it came about.
 */
@ApplicationModule(
        displayName = "Clients",
        allowedDependencies = {
            "shared",
            "platform",
            "firms",
            "jobs",
            "messages",
            "webhooks",
            "records",
            "records :: fields",
            "exports",
            "exports :: table",
            "exports :: files",
            "exports :: print",
            "imports"
        })
@NullMarked
package dev.plumbline.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
