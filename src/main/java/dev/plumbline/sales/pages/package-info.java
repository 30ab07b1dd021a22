/** What strangers' browsers talk to: the address that takes enquiries, a small page with each form, and its confirmation. */
@NullMarked
package dev.plumbline.sales.pages;

import org.jspecify.annotations.NullMarked;
