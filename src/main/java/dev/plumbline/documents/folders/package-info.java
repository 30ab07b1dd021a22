/** Folders of the documents of a record: drawn up, named, moved and taken away when nothing is in them. */
@NullMarked
package dev.plumbline.documents.folders;

import org.jspecify.annotations.NullMarked;
