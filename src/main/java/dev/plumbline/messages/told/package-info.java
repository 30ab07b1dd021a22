/** What the provider of text messages tells later: that a text arrived or will not, and that a phone's owner answered STOP or START. */
@NullMarked
package dev.plumbline.messages.told;

import org.jspecify.annotations.NullMarked;
