package dev.plumbline.exports.feeds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a member decides of a calendar.
 *
 * @param contents codes of what is in it
 */
record FeedSettings(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 40) String> contents) {
    FeedSettings tidy() {
        return new FeedSettings(name.strip(), contents.stream().distinct().toList());
    }
}
