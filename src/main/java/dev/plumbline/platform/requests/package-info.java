/** What the server writes of each request: one line, without anything of what was sent. */
@NullMarked
package dev.plumbline.platform.requests;

import org.jspecify.annotations.NullMarked;
