/**
 * Files on their way here, in parts that may be sent again after a broken connection: the protocol tus 1.0.0 (core, creation and
 * termination), so that its clients can be used.
 */
@NullMarked
package dev.plumbline.documents.uploads;

import org.jspecify.annotations.NullMarked;
