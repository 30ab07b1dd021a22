/** From facts, certificates and rules to obligations, for one day at a time. */
@NullMarked
package dev.plumbline.compliance.engine;

import org.jspecify.annotations.NullMarked;
