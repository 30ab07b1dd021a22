/**
 * The proof of the audit log that needs no server, no database and no trust in the vendor: the export file, its writer,
 * its verifier and {@code plumbline audit verify}. The parts below it: {@code tree} (RFC 9162), {@code note} (C2SP signed
 * note and checkpoint), {@code event} (what a leaf commits to). Pure Java, no
 * Spring but for the mark that the command line may use it. See docs/decisions/0004.
 */
@NamedInterface("proof")
@NullMarked
package dev.plumbline.audit.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
