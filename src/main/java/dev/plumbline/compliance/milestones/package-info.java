/** On which days a duty is told of: as the firm has it. */
@NullMarked
package dev.plumbline.compliance.milestones;

import org.jspecify.annotations.NullMarked;
