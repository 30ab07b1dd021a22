@NullMarked
package dev.plumbline.sales.response;

import org.jspecify.annotations.NullMarked;
