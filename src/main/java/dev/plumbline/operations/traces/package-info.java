/** What took how long, told to a collector by OpenTelemetry's protocol, where one is set. */
@NullMarked
package dev.plumbline.operations.traces;

import org.jspecify.annotations.NullMarked;
