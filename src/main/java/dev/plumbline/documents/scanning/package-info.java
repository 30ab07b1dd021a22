/** Versions are looked at for malware before anybody opens them. */
@NullMarked
package dev.plumbline.documents.scanning;

import org.jspecify.annotations.NullMarked;
