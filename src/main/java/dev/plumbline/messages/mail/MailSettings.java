package dev.plumbline.messages.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail. It leaves by SMTP when {@code spring.mail.host} is set, and is kept to be read in the application otherwise.
 *
 * @param address   where people reach this installation; links in mails begin with it
 * @param from      sender of every mail
 * @param showLinks whether kept mails show their secret links: for a demonstration on one's own machine only
 */
@ConfigurationProperties("plumbline.mail")
record MailSettings(
        String address,
        @DefaultValue("no-reply@localhost") String from,
        @DefaultValue("false") boolean showLinks) {}
