/** Portfolios from files: properties with their clients and what is known of them, judged row by row. */
@NullMarked
package dev.plumbline.clients.portfolio;

import org.jspecify.annotations.NullMarked;
