@NullMarked
package dev.plumbline.compliance.board;

import org.jspecify.annotations.NullMarked;
