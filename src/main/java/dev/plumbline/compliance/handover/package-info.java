/** The compliance pack: how a property stands, what that rests on, and proof of it, in one file for an outsider. */
@NullMarked
package dev.plumbline.compliance.handover;

import org.jspecify.annotations.NullMarked;
