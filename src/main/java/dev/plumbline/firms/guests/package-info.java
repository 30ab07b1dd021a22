/** People of clients: their place in the firm, and the links by which they come to it, each good once and for an hour. */
@NullMarked
package dev.plumbline.firms.guests;

import org.jspecify.annotations.NullMarked;
