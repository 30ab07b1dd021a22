/** Buildings and sites of clients: their list, their page, and what hangs on them. */
@NullMarked
package dev.plumbline.clients.property;

import org.jspecify.annotations.NullMarked;
