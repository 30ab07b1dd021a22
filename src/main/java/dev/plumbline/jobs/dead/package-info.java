/** The jobs of all firms that were given up, for those who run the installation: which kind, whose and since when. */
@NullMarked
package dev.plumbline.jobs.dead;

import org.jspecify.annotations.NullMarked;
