@NullMarked
package dev.plumbline.compliance.evidence;

import org.jspecify.annotations.NullMarked;
