/** What can be told, and what there was to tell: the sealed log as events of named types. */
@NullMarked
package dev.plumbline.webhooks.events;

import org.jspecify.annotations.NullMarked;
