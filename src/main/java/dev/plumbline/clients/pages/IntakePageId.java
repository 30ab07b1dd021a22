package dev.plumbline.clients.pages;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record IntakePageId(UUID value) implements Id {}
