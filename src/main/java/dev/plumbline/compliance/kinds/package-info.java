/** Which kinds of proof there are, and what each has to state: for whoever hands one in. */
@NullMarked
package dev.plumbline.compliance.kinds;

import org.jspecify.annotations.NullMarked;
