package dev.plumbline.messages.letters;

import dev.plumbline.TestWorld;
import dev.plumbline.messages.texts.TextHandover;
import dev.plumbline.messages.texts.TextMessage;
import dev.plumbline.messages.texts.TextMessageProvider;
import dev.plumbline.sales.SalesNotices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Texts leave by a provider that can be away, can refuse, and can tell later. */
@Import(CarrierWorld.Configuration.class)
@TestPropertySource(
        properties = {
            "plumbline.messages.sms.provider=carrier",
            "plumbline.messages.sms.per-minute=5",
            "plumbline.messages.sms.events.secrets=" + CarrierWorld.SECRET
        })
abstract class CarrierWorld extends TextWorld {
    /** By which the provider signs what it tells. */
    static final String SECRET = "whsec_Zm9yLXRlc3RzLW9mLXRleHQtbWVzc2FnZXMtb25seQ==";

    @Autowired
    Carrier carrier;

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        Carrier carrier() {
            return new Carrier();
        }
    }

    /** What it was given, and what it says. */
    static final class Carrier implements TextMessageProvider {
        final List<TextMessage> taken = new ArrayList<>();
        final List<Boolean> unsure = new ArrayList<>();
        boolean away;
        Runnable meanwhile = () -> {};

        @Nullable
        TextHandover says;

        @Override
        public String name() {
            return "carrier";
        }

        @Override
        public boolean leaves() {
            return true;
        }

        @Override
        public TextHandover hand(TextMessage text, boolean again) {
            unsure.add(again);
            meanwhile.run();
            if (away) {
                throw new IllegalStateException("away");
            }
            taken.add(text);
            TextHandover said = says;
            return said == null ? new TextHandover.Taken("carrier-" + text.key()) : said;
        }
    }

    @BeforeEach
    void aNewMinuteOfTheInstallation() {
        clock.advance(Duration.ofHours(48));
        carrier.taken.clear();
        carrier.unsure.clear();
        carrier.away = false;
        carrier.meanwhile = () -> {};
        carrier.says = null;
    }

    TestWorld.Person texted(String number) {
        TestWorld.Person person = colleague();
        confirm(person, number);
        wantTexts(person, SalesNotices.ESCALATED);
        passes(Duration.ofMinutes(2));
        carrier.taken.clear();
        carrier.unsure.clear();
        return person;
    }
}
