/** A person says whether a version is what it should be: another one than who added it. */
@NullMarked
package dev.plumbline.documents.review;

import org.jspecify.annotations.NullMarked;
