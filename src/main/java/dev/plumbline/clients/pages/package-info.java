/** The page of a firm by which strangers apply: made, opened and closed, and found by its key. */
@NullMarked
package dev.plumbline.clients.pages;

import org.jspecify.annotations.NullMarked;
