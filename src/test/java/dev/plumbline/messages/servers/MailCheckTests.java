package dev.plumbline.messages.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.plumbline.platform.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailCheckTests {
    private static Finding look(Optional<MailServer> server) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        server.ifPresent(each -> beans.addBean("server", each));
        return new MailCheck(new ChosenServer(beans.getBeanProvider(MailServer.class))).look();
    }

    @Test
    void isWellWhileTheMailServerAnswersAndRedWhenItIsDown() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mail.getSmtp().getPort());
        Optional<MailServer> server = Optional.of(new SmtpServer(sender));
        assertThat(look(server).severity()).isEqualTo(Finding.Severity.WELL);

        mail.stop();

        Finding down = look(server);
        assertThat(down.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(down.reason()).startsWith("The mail server does not answer");
    }

    @Test
    void warnsWhereNoneIsSet() {
        assertThat(look(Optional.empty()).severity()).isEqualTo(Finding.Severity.WARNING);
    }
}
