/**
 * The public formats of a signed statement about a log: C2SP signed-note (Ed25519 only) and C2SP tlog-checkpoint, byte for
 * byte, so that other tools verify them too. Pure Java.
 */
@NullMarked
package dev.plumbline.audit.proof.note;

import org.jspecify.annotations.NullMarked;
