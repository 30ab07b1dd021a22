/**
 * ZIP files with a list of what is in them: {@link dev.plumbline.exports.bundle.BundleWriter}. What could not be made is in the list
 * too, with the reason.
 */
@NamedInterface("bundle")
@NullMarked
package dev.plumbline.exports.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
