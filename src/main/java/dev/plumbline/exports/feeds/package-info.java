/** Calendars of members, fetched by their calendar programs with a secret link. */
@NullMarked
package dev.plumbline.exports.feeds;

import org.jspecify.annotations.NullMarked;
