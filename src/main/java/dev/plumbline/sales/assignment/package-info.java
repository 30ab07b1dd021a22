@NullMarked
package dev.plumbline.sales.assignment;

import org.jspecify.annotations.NullMarked;
