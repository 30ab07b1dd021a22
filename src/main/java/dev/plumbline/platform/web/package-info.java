/** The web client's files, and its one page for every address that is a screen. */
@NullMarked
package dev.plumbline.platform.web;

import org.jspecify.annotations.NullMarked;
