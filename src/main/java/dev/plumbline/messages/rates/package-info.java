/** How many texts may be written: to one member, to one number, by the whole installation. */
@NullMarked
package dev.plumbline.messages.rates;

import org.jspecify.annotations.NullMarked;
