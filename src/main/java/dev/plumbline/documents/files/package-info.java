/** Documents of records: added, given another version, changed, removed and brought back. */
@NullMarked
package dev.plumbline.documents.files;

import org.jspecify.annotations.NullMarked;
