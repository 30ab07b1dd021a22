package dev.plumbline.messages.postmark;

import dev.plumbline.messages.servers.Handover;
import dev.plumbline.messages.servers.Letter;
import dev.plumbline.messages.servers.Letterhead;
import dev.plumbline.messages.servers.MailServer;
import dev.plumbline.messages.suppression.SuppressionCause;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Mail by Postmark's interface. It knows no key for what must happen once; so before an attempt that may be a repetition it
 * is asked whether it has the letter, which is marked with its id.
 */
final class PostmarkServer implements MailServer {
    static final String NAME = "postmark";

    /** Marks of a letter that Postmark repeats whenever it tells of it. */
    static final String FIRM = "firm";

    static final String MAIL = "mail";

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    /** Postmark's own code: the request, which is in all but the address always the same, is not valid. */
    private static final int INVALID = 300;

    /** Postmark's own code: the address bounced, complained or was put on its list by hand. */
    private static final int INACTIVE = 406;

    private final PostmarkSettings settings;
    private final PostmarkClient client;

    PostmarkServer(PostmarkSettings settings, PostmarkClient client) {
        this.settings = settings;
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void reach() {
        PostmarkClient.Reply reply = client.get("/server");
        if (reply.status() != OK) {
            throw reply.refused();
        }
    }

    @Override
    public Handover hand(Letter letter, boolean again) {
        String known = again ? find(letter) : "";
        return known.isEmpty() ? send(letter) : new Handover.Taken(known);
    }

    @Override
    public void release(String address) {
        PostmarkClient.Reply reply = client.post(
                "/message-streams/" + settings.stream() + "/suppressions/delete",
                Map.of("Suppressions", List.of(Map.of("EmailAddress", address))));
        if (reply.status() != OK) {
            throw reply.refused();
        }
    }

    /** Its id of the letter; empty when it does not have it. */
    private String find(Letter letter) {
        PostmarkClient.Reply reply = client.get("/messages/outbound?count=1&offset=0&messagestream=" + settings.stream()
                + "&metadata_" + MAIL + "=" + letter.id().value());
        if (reply.status() != OK) {
            throw reply.refused();
        }
        JsonNode first = reply.body().path("Messages").path(0);
        boolean same = first.path("Metadata")
                .path(MAIL)
                .asString("")
                .equals(letter.id().value().toString());
        return same ? first.path("MessageID").asString("") : "";
    }

    private Handover send(Letter letter) {
        Letter.Template template = settings.templates() ? letter.template() : null;
        Map<String, Object> body = new HashMap<>(Map.of(
                "From", letter.from(),
                "To", letter.to(),
                "MessageStream", settings.stream(),
                "TrackLinks", "None",
                "Headers", headers(letter),
                "Metadata",
                        Map.of(
                                FIRM, letter.firm().value().toString(),
                                MAIL, letter.id().value().toString())));
        body.putAll(template == null ? written(letter) : modelled(letter, template));
        String replyTo = letter.replyTo();
        if (replyTo != null) {
            body.put("ReplyTo", replyTo);
        }
        PostmarkClient.Reply reply = client.post(template == null ? "/email" : "/email/withTemplate", body);
        String id = reply.body().path("MessageID").asString("");
        if (reply.status() == OK && reply.errorCode() == 0 && !id.isEmpty()) {
            return new Handover.Taken(id);
        }
        if (reply.status() == UNPROCESSABLE && reply.errorCode() == INACTIVE) {
            return new Handover.Refused(reply.words(), SuppressionCause.BOUNCE);
        }
        if (reply.status() == UNPROCESSABLE && reply.errorCode() == INVALID) {
            return new Handover.Refused(reply.words(), null);
        }
        throw reply.refused();
    }

    private static Map<String, Object> written(Letter letter) {
        Map<String, Object> body = new HashMap<>(
                Map.of("Subject", letter.subject(), "TextBody", letter.plain(), "HtmlBody", letter.html()));
        Letterhead.Logo logo = letter.logo();
        if (logo != null) {
            body.put(
                    "Attachments",
                    List.of(Map.of(
                            "Name", logo.fileName(),
                            "Content", Base64.getEncoder().encodeToString(logo.content()),
                            "ContentType", logo.mediaType(),
                            "ContentID", "cid:" + Letterhead.Logo.ID)));
        }
        return body;
    }

    /** What it looks like is the template's; the footer is part of the text. */
    private static Map<String, Object> modelled(Letter letter, Letter.Template template) {
        return Map.of(
                "TemplateAlias",
                template.alias(),
                "TemplateModel",
                Map.of("subject", letter.subject(), "text", letter.plain(), "link", template.link()));
    }

    /** Postmark makes a {@code Message-ID} of its own unless it is told to keep ours. */
    private static List<Map<String, String>> headers(Letter letter) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(Map.of("Name", "Message-ID", "Value", letter.messageId()));
        all.add(Map.of("Name", "X-PM-KeepID", "Value", "true"));
        letter.headers().forEach((name, value) -> all.add(Map.of("Name", name, "Value", value)));
        return all;
    }
}
