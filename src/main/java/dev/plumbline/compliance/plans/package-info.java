/** Which renewals have to be done in a span of days, by whom and where, and how few visits do them. */
@NullMarked
package dev.plumbline.compliance.plans;

import org.jspecify.annotations.NullMarked;
