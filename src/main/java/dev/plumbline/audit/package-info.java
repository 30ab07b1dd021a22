/**
 * The proof of everything: events that triggers write in the transaction that acts, sealed into one Merkle tree for each firm
 * with signed checkpoints, listed, proven and exported. Who checks an export needs {@code proof} alone.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "platform", "firms"})
@NullMarked
package dev.plumbline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
