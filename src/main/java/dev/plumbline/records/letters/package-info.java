/** What members write to the person whom a record is about. */
@NullMarked
package dev.plumbline.records.letters;

import org.jspecify.annotations.NullMarked;
