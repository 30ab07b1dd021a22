@NullMarked
package dev.plumbline.sales.scoring;

import org.jspecify.annotations.NullMarked;
