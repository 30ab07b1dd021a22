/** What texts of people may look like: phone numbers, addresses, amounts. */
@NullMarked
package dev.plumbline.sales.values;

import org.jspecify.annotations.NullMarked;
