/** Appliances and flues of properties: what burns, heats or cooks there, and whose it is. */
@NamedInterface("appliances")
@NullMarked
package dev.plumbline.clients.appliances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
