/** The description of the API, generated from the running controllers, in the API's own spelling. */
@NullMarked
package dev.plumbline.platform.openapi;

import org.jspecify.annotations.NullMarked;
