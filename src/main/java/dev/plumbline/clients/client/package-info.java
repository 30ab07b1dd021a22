/** A client with the people to talk to and the properties. */
@NullMarked
package dev.plumbline.clients.client;

import org.jspecify.annotations.NullMarked;
