/** Applications to become a client: taken as they were stated, then accepted, declined or withdrawn. */
@NullMarked
package dev.plumbline.clients.applications;

import org.jspecify.annotations.NullMarked;
