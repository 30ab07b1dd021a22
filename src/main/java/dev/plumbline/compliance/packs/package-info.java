/** Rules as data: read from files once, checked, and refused with what and where when they are wrong. */
@NullMarked
package dev.plumbline.compliance.packs;

import org.jspecify.annotations.NullMarked;
