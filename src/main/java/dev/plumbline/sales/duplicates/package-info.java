@NullMarked
package dev.plumbline.sales.duplicates;

import org.jspecify.annotations.NullMarked;
