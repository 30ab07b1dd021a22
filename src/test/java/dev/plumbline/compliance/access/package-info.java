@NullMarked
package dev.plumbline.compliance.access;

import org.jspecify.annotations.NullMarked;
