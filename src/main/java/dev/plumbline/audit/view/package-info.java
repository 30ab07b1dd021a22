/** The log over HTTP: events, proofs, checkpoints, keys, export. */
@NullMarked
package dev.plumbline.audit.view;

import org.jspecify.annotations.NullMarked;
