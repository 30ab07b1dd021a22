/** The log in the database: sealing, keys, proofs, export. */
@NullMarked
package dev.plumbline.audit.log;

import org.jspecify.annotations.NullMarked;
