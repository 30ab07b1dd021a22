/** Who is called when nobody answers an enquiry, and after how long. */
@NullMarked
package dev.plumbline.sales.ladder;

import org.jspecify.annotations.NullMarked;
