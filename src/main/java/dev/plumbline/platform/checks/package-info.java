/** Whether what everything stands on is well: database, structure, clock, disk and the installation's secret. */
@NullMarked
package dev.plumbline.platform.checks;

import org.jspecify.annotations.NullMarked;
