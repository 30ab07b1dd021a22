/** Clients and their properties, found by words. */
@NullMarked
package dev.plumbline.clients.search;

import org.jspecify.annotations.NullMarked;
