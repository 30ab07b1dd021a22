/** What members are told inside the application. */
@NullMarked
package dev.plumbline.messages.notifications;

import org.jspecify.annotations.NullMarked;
