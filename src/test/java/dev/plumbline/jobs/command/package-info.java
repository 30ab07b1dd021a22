@NullMarked
package dev.plumbline.jobs.command;

import org.jspecify.annotations.NullMarked;
