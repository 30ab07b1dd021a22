/** Hazards in properties that the landlord has become aware of, from the day on which that was. */
@NamedInterface("hazards")
@NullMarked
package dev.plumbline.clients.hazards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
