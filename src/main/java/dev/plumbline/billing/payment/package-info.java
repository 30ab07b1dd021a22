/** The providers of payments, behind one interface. */
@NullMarked
package dev.plumbline.billing.payment;

import org.jspecify.annotations.NullMarked;
