/** The sessions of the whole installation, for those who run it: when and in which firm, nobody's name. */
@NullMarked
package dev.plumbline.identity.installation;

import org.jspecify.annotations.NullMarked;
