/** Contents of documents: each stays as it came, is looked at before anybody opens it, and is verified or rejected by another person. */
@NullMarked
package dev.plumbline.documents.versions;

import org.jspecify.annotations.NullMarked;
