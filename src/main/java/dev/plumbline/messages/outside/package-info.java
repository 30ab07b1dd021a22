/** Mail that members write to people outside, about records of other modules. */
@NamedInterface("outside")
@NullMarked
package dev.plumbline.messages.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
