package dev.plumbline.messages.settings;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own, in this firm. */
@RestController
@RequestMapping("/api/v1/messages/notice-settings")
class NoticeSettingsController {
    private final NoticeSettingsService settings;

    NoticeSettingsController(NoticeSettingsService settings) {
        this.settings = settings;
    }

    /** How the caller is told: each kind of notice, quiet hours and digest. */
    @GetMapping
    @Allow(Allow.PERSON)
    NoticeSettingsView show() {
        return settings.show();
    }

    /** Changes how the caller is told. Kinds that are not named stay as they are. */
    @PutMapping
    @Allow(Allow.PERSON)
    NoticeSettingsView change(@IfMatch Version seen, @Valid @RequestBody NoticeSettingsRequest body) {
        return settings.change(seen, body);
    }
}
