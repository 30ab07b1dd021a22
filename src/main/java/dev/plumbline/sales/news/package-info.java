/** What open screens are told of leads, and of what hangs on them. */
@NullMarked
package dev.plumbline.sales.news;

import org.jspecify.annotations.NullMarked;
