/** In which nation of the United Kingdom a postcode is. */
@NullMarked
package dev.plumbline.clients.nations;

import org.jspecify.annotations.NullMarked;
