/** How members want to be told: what is shown, what comes by mail and when. */
@NullMarked
package dev.plumbline.messages.settings;

import org.jspecify.annotations.NullMarked;
