/**
 * What the law asks of a let home, and whether it is met: facts and certificates go in, obligations come out, each with its
 * state, the reasons, the arithmetic, the source, and the day on which the answer changes. What is kept are certificates; of
 * answers only what the board reads, and that is reckoned anew when anything changes. The engine reads no clock: the same
 * question has the same answer whenever it is asked.
 */
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {
            "shared",
            "platform",
            "firms",
            "audit",
            "jobs",
            "messages",
            "exports",
            "exports :: files",
            "exports :: print",
            "exports :: table",
            "records",
            "records :: kinds",
            "records :: watching",
            "documents",
            "clients",
            "clients :: facts",
            "clients :: appliances",
            "clients :: tenancies",
            "clients :: hazards"
        })
@NullMarked
package dev.plumbline.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
