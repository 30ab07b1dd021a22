/** Rounds of recurring jobs from the command line. */
@NamedInterface("command")
@NullMarked
package dev.plumbline.jobs.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
