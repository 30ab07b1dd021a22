/** What a document says of a certificate, for the person who hands it in. */
@NullMarked
package dev.plumbline.compliance.readings;

import org.jspecify.annotations.NullMarked;
