/** The stages of leads as they happened. */
@NullMarked
package dev.plumbline.sales.stages;

import org.jspecify.annotations.NullMarked;
