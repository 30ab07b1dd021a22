/** What module clients knows of a property, in the words of the rules. */
@NullMarked
package dev.plumbline.compliance.homes;

import org.jspecify.annotations.NullMarked;
