package dev.plumbline.sales.capture;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record CaptureFormId(UUID value) implements Id {}
