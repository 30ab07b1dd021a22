/** Plumbline runs a service firm, from first enquiry to paid invoice. This package only starts it. */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
