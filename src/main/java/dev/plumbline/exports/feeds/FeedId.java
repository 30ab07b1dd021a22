package dev.plumbline.exports.feeds;

import dev.plumbline.shared.Id;
import java.util.UUID;

record FeedId(UUID value) implements Id {}
