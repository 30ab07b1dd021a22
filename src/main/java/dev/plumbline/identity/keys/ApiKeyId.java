package dev.plumbline.identity.keys;

import dev.plumbline.shared.Id;
import java.util.UUID;

record ApiKeyId(UUID value) implements Id {}
