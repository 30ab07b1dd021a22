/** The addresses of the server, and how long each takes. */
@NullMarked
package dev.plumbline.operations.routes;

import org.jspecify.annotations.NullMarked;
