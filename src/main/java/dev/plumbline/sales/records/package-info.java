/** Leads as records that people talk about and watch. */
@NullMarked
package dev.plumbline.sales.records;

import org.jspecify.annotations.NullMarked;
