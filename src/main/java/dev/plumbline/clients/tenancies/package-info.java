/** Tenancies of properties: who lives there by which kind of contract, from when until when. */
@NamedInterface("tenancies")
@NullMarked
package dev.plumbline.clients.tenancies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
