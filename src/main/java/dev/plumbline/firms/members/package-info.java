/** Members: who belongs to the firm, as what, and how much they take on. */
@NullMarked
package dev.plumbline.firms.members;

import org.jspecify.annotations.NullMarked;
