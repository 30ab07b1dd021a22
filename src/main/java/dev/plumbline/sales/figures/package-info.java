/** What the leads come to: the dashboard's figures and the map's cells. Each names the filter that shows its rows. */
@NullMarked
package dev.plumbline.sales.figures;

import org.jspecify.annotations.NullMarked;
