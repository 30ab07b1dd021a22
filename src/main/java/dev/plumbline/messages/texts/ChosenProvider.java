package dev.plumbline.messages.texts;

import dev.plumbline.messages.phones.TextWay;
import dev.plumbline.messages.rates.TextSettings;
import dev.plumbline.platform.StartRefused;
import java.util.List;
import org.springframework.stereotype.Component;

/** The provider of text messages that the operator has set. */
@Component
class ChosenProvider implements TextWay {
    private final TextMessageProvider provider;

    ChosenProvider(List<TextMessageProvider> providers, TextSettings settings) {
        this.provider = providers.stream()
                .filter(one -> one.name().equals(settings.provider()))
                .findFirst()
                .orElseThrow(() -> new StartRefused("plumbline.messages.sms.provider names none of: "
                        + String.join(
                                ", ",
                                providers.stream()
                                        .map(TextMessageProvider::name)
                                        .toList())
                        + "."));
    }

    TextMessageProvider get() {
        return provider;
    }

    @Override
    public boolean leaves() {
        return provider.leaves();
    }
}
