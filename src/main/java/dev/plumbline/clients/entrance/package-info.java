/** The way in for strangers who apply: what they are shown, how often they may send, and what is wrong with what they sent. */
@NullMarked
package dev.plumbline.clients.entrance;

import org.jspecify.annotations.NullMarked;
