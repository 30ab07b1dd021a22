/** Whether this node lives and whether it can work, for those who watch over it. */
@NullMarked
package dev.plumbline.platform.health;

import org.jspecify.annotations.NullMarked;
