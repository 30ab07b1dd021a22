/** What strangers send by a firm's forms: let in, limited, judged, kept until its sender confirms it, and given to intake. */
@NullMarked
package dev.plumbline.sales.enquiries;

import org.jspecify.annotations.NullMarked;
