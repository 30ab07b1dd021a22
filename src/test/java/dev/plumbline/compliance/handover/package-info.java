@NullMarked
package dev.plumbline.compliance.handover;

import org.jspecify.annotations.NullMarked;
