@NullMarked
package dev.plumbline.sales.leads;

import org.jspecify.annotations.NullMarked;
