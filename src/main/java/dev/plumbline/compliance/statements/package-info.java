/** What a certificate states, and whether one of its kind can state it. */
@NullMarked
package dev.plumbline.compliance.statements;

import org.jspecify.annotations.NullMarked;
