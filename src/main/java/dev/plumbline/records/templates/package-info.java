/** Texts that a firm writes more than once, with fields that are filled in for each letter. */
@NullMarked
package dev.plumbline.records.templates;

import org.jspecify.annotations.NullMarked;
