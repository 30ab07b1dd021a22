/** What a firm says in the mails that go out by themselves, and the fields that texts of firms can name. */
@NamedInterface("wordings")
@NullMarked
package dev.plumbline.messages.wordings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
