/** HTTP: the one door through which every request passes, problems, ids and texts in JSON, security headers, the web client. */
@NullMarked
package dev.plumbline.platform.http;

import org.jspecify.annotations.NullMarked;
