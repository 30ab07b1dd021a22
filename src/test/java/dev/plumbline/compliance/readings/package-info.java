@NullMarked
package dev.plumbline.compliance.readings;

import org.jspecify.annotations.NullMarked;
