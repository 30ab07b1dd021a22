/** What members say about records: said, mentioned, changed, removed. */
@NullMarked
package dev.plumbline.records.comments;

import org.jspecify.annotations.NullMarked;
