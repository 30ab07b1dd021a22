/** The portal: how the properties of a guest stand, by the same reckoning as the firm sees. */
@NullMarked
package dev.plumbline.compliance.portal;

import org.jspecify.annotations.NullMarked;
