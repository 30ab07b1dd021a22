/** What happened with a record, of all sources in one list. */
@NullMarked
package dev.plumbline.records.timeline;

import org.jspecify.annotations.NullMarked;
