/** Lists as files: at once while they are short, else as a job with a download that ends by itself. */
@NamedInterface("files")
@NullMarked
package dev.plumbline.exports.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
