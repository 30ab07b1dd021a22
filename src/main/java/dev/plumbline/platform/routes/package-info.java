/** The addresses of the running server, and how long each takes. */
@NullMarked
package dev.plumbline.platform.routes;

import org.jspecify.annotations.NullMarked;
