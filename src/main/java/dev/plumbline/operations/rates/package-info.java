/** How often anybody may call: counted by address, user, key and firm, for all nodes, in memory that does not grow. */
@NullMarked
package dev.plumbline.operations.rates;

import org.jspecify.annotations.NullMarked;
