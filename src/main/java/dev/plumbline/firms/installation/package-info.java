/** The firms of the whole installation, for those who run it: how each stands, nothing of what it keeps. */
@NullMarked
package dev.plumbline.firms.installation;

import org.jspecify.annotations.NullMarked;
