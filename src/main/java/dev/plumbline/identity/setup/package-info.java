/** First-run set-up: the first firm and its owner. */
@NullMarked
package dev.plumbline.identity.setup;

import org.jspecify.annotations.NullMarked;
