/** Figures for Prometheus: of requests, the machine, the pool and what modules count. No firm and no person is in them. */
@NullMarked
package dev.plumbline.operations.metrics;

import org.jspecify.annotations.NullMarked;
