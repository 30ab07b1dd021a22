package dev.plumbline.messages.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.plumbline.FaultyWire;
import dev.plumbline.FaultyWire.End;
import dev.plumbline.FaultyWire.Fault;
import dev.plumbline.FaultyWire.Way;
import dev.plumbline.messages.MessageId;
import dev.plumbline.shared.FirmId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A real mail server behind a wire that fails at each point of the conversation: what is said to be taken is there, and all that arrives
 * of one letter, however often it was tried, is the same letter to a mailbox.
 */
class SmtpWireTests {
    /** At how many points it is cut: the answer to the whole letter is a few bytes among some hundreds. */
    private static final int CUTS = 25;
    /** Each of these waits until nothing has come for long enough. */
    private static final int SILENCES = 5;

    /** What a first try waits for, in milliseconds: a busy machine that takes longer makes it fail once more, which is no fault. */
    private static final String SHORT = "500";
    /** What a try on a wire that works waits for: nothing but a fault makes it fail. */
    private static final String LONG = "60000";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final Map<Way, Long> lengths = new EnumMap<>(Way.class);
    private FaultyWire wire;

    @BeforeEach
    void start() throws Exception {
        server.start();
        wire = new FaultyWire(server.getSmtp().getPort());
        server(LONG).hand(letter("measured"), false);
        for (Way way : Way.values()) {
            lengths.put(way, wire.carried(way));
        }
        server.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void stop() throws IOException {
        wire.close();
        server.stop();
    }

    @Test
    void whatIsSaidToBeTakenIsThere() {
        Judged judged = judge(this::hand);

        assertThat(judged.wrong()).isEmpty();
        assertThat(judged.failed()).isBetween(judged.tried() / 4, judged.tried() - 1);
    }

    @Test
    void aSlowWireIsNoFault() throws Exception {
        wire.delays(Duration.ofMillis(5));

        assertThat(server(LONG).hand(letter("slow"), false)).isInstanceOf(Handover.Taken.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** Whoever tried again then would write to a person twice. */
    @Test
    void aWireThatFailsAtTheFarewellIsNoFault() {
        Letter letter = letter("farewell");
        wire.fails(new Fault(Way.BACK, length(Way.BACK) - 2, End.CUT));

        assertThat(server(LONG).hand(letter, false)).isInstanceOf(Handover.Taken.class);
        assertThat(ids(letter)).hasSize(1);
    }

    /** Else what is above would find nothing whatever there was. */
    @Test
    void findsAServerThatTakesSilenceForYes() {
        assertThat(judge((letter, again) -> {
                            try {
                                return hand(letter, again);
                            } catch (RuntimeException e) {
                                return new Handover.Taken(null);
                            }
                        })
                        .wrong())
                .anyMatch(wrong -> wrong.contains("taken and not there"));
    }

    @Test
    void findsAServerThatWritesTheLetterAnewWhenItTriesAgain() {
        assertThat(judge((letter, again) -> hand(again ? anew(letter) : letter, again))
                        .wrong())
                .anyMatch(wrong -> wrong.contains("came as"));
    }

    @FunctionalInterface
    private interface Hands {
        Handover hand(Letter letter, boolean again);
    }

    private record Judged(int tried, int failed, List<String> wrong) {}

    private Handover hand(Letter letter, boolean again) {
        return server(again ? LONG : SHORT).hand(letter, again);
    }

    private Judged judge(Hands asked) {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        int failed = 0;
        for (Way way : Way.values()) {
            for (End end : End.values()) {
                int points = end == End.CUT ? CUTS : SILENCES;
                for (int point = 0; point < points; point++) {
                    Letter letter = letter(way + " " + end + " " + point);
                    wire.fails(new Fault(way, length(way) * point / points, end));
                    tried++;
                    boolean taken = taken(asked, letter, false);
                    failed += taken ? 0 : 1;
                    if (taken && ids(letter).isEmpty()) {
                        wrong.add(letter.subject() + ": taken and not there");
                    }
                    wire.works();
                    if (!taken && !taken(asked, letter, true)) {
                        wrong.add(letter.subject() + ": not taken by a wire that works");
                    }
                    if (ids(letter).size() > 1) {
                        wrong.add(letter.subject() + ": came as " + ids(letter));
                    }
                }
            }
        }
        return new Judged(tried, failed, wrong);
    }

    /** Of a whole conversation, that way. */
    private long length(Way way) {
        return Objects.requireNonNull(lengths.get(way));
    }

    private static boolean taken(Hands asked, Letter letter, boolean again) {
        try {
            return asked.hand(letter, again) instanceof Handover.Taken;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Under which ids it arrived. */
    private Set<String> ids(Letter letter) {
        Set<String> ids = new HashSet<>();
        try {
            for (MimeMessage message : server.getReceivedMessages()) {
                if (letter.subject().equals(message.getSubject())) {
                    ids.add(message.getMessageID());
                }
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private SmtpServer server(String patience) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(wire.port());
        sender.getJavaMailProperties().put("mail.smtp.localhost", "localhost");
        sender.getJavaMailProperties().put("mail.smtp.timeout", patience);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", patience);
        return new SmtpServer(sender);
    }

    private static Letter anew(Letter letter) {
        return letter(letter.subject());
    }

    private static Letter letter(String subject) {
        return new Letter(
                new MessageId(UUID.randomUUID()),
                FirmId.PLATFORM,
                "plumbline@example.com",
                "gus@example.com",
                subject,
                "Text",
                Map.of(),
                Instant.EPOCH,
                null,
                null);
    }
}
