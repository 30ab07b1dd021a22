/** Uploaded files: where they lie, and what was found out about them before anything was done with them. */
@NullMarked
package dev.plumbline.imports.files;

import org.jspecify.annotations.NullMarked;
