/** Attempts to get into a home for a duty: who could not be let in has to show that everything reasonable was done. */
@NullMarked
package dev.plumbline.compliance.access;

import org.jspecify.annotations.NullMarked;
