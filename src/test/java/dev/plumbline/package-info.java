/** Tests of the whole system; tests of a module mirror its packages. */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
