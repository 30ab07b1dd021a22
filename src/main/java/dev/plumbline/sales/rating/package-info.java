/** The score of a lead as people see and change it, and the firm's rules behind it. */
@NullMarked
package dev.plumbline.sales.rating;

import org.jspecify.annotations.NullMarked;
