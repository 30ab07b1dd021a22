/** Who wraps the keys of firms: the installation's secret, or a key management service. */
@NamedInterface("keys")
@NullMarked
package dev.plumbline.documents.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
