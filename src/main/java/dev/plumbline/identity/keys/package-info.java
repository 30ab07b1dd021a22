/** API keys: a part of their creator's rights, for programs. */
@NullMarked
package dev.plumbline.identity.keys;

import org.jspecify.annotations.NullMarked;
