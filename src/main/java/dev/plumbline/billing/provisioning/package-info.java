/** What is done once somebody has paid: step by step, again after a failure, and never twice. */
@NullMarked
package dev.plumbline.billing.provisioning;

import org.jspecify.annotations.NullMarked;
