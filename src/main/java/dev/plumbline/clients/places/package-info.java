/** Postal addresses of clients and properties, as they are checked and as they are compared. */
@NullMarked
package dev.plumbline.clients.places;

import org.jspecify.annotations.NullMarked;
