package dev.plumbline.firms.views;

import dev.plumbline.shared.Id;
import java.util.UUID;

record SavedViewId(UUID value) implements Id {}
