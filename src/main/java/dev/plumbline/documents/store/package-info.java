/** Contents of documents: sealed with a key of their firm, in folders or in S3. */
@NullMarked
package dev.plumbline.documents.store;

import org.jspecify.annotations.NullMarked;
