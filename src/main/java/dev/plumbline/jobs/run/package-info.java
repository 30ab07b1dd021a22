/** The scheduler: db-scheduler polls and locks, our worker begins, fences, finishes, retries and buries. */
@NullMarked
package dev.plumbline.jobs.run;

import org.jspecify.annotations.NullMarked;
