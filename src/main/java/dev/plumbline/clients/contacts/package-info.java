/** The people to talk to at a client. */
@NullMarked
package dev.plumbline.clients.contacts;

import org.jspecify.annotations.NullMarked;
