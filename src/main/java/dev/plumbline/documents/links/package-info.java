/** Contents are fetched by links that end by themselves, so that a browser can show and keep them without knowing a credential. */
@NullMarked
package dev.plumbline.documents.links;

import org.jspecify.annotations.NullMarked;
