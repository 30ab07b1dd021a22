/** The jobs page: what waits, runs, ended and died, and the schedule of what comes round. */
@NullMarked
package dev.plumbline.jobs.board;

import org.jspecify.annotations.NullMarked;
