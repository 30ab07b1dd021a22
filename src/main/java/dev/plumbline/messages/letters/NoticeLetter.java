package dev.plumbline.messages.letters;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.letters.Readers.Reader;
import dev.plumbline.messages.settings.DeclaredKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a mail of notices says: what the notices say, where they lead, and why it came. */
@Component
class NoticeLetter {
    /** Of the 20,000 characters that a mail holds; the rest is said to be in the application. */
    private static final int LIST_MAX = 15_000;

    private final Mailer mailer;
    private final DeclaredKinds kinds;

    NoticeLetter(Mailer mailer, DeclaredKinds kinds) {
        this.mailer = mailer;
        this.kinds = kinds;
    }

    Mail single(Waiting notice, Reader reader) {
        String text = Mail.oneLine(notice.text()) + "\n" + place(notice.link(), "\n")
                + footer("mail at once is on for \"" + label(notice.kind()) + "\"", reader);
        return new Mail(
                reader.email(),
                Mail.oneLine(notice.subject()),
                text,
                null,
                "notice:" + notice.id().value(),
                new Mail.Series(notice.member(), notice.kind()));
    }

    /** @param notices at least one, the latest first */
    Mail digest(List<Waiting> notices, Reader reader, String key) {
        StringBuilder list = new StringBuilder();
        int left = notices.size();
        for (NoticeKind kind : kinds.all()) {
            String heading = kind.label() + "\n";
            for (Waiting notice : notices) {
                String item = notice.kind().equals(kind.code()) ? item(notice) : "";
                if (!item.isEmpty() && list.length() + heading.length() + item.length() < LIST_MAX) {
                    list.append(heading).append(item);
                    heading = "";
                    left--;
                }
            }
            list.append(heading.isEmpty() ? "\n" : "");
        }
        if (left > 0) {
            list.append("And ")
                    .append(left)
                    .append(" more")
                    .append(":\n")
                    .append(mailer.address())
                    .append("/inbox\n\n");
        }
        int count = notices.size();
        String subject = count == 1 ? "One notice that you have not read" : count + " notices that you have not read";
        return new Mail(
                reader.email(),
                subject + " – " + Mail.oneLine(reader.firm().name()),
                list.toString().stripTrailing() + "\n" + footer("you have a daily digest", reader),
                null,
                key,
                new Mail.Series(reader.member(), Mail.Series.DIGEST));
    }

    private String item(Waiting notice) {
        return "- " + Mail.oneLine(notice.subject()) + "\n  " + Mail.oneLine(notice.text()) + "\n"
                + place(notice.link(), "  ");
    }

    private String place(@Nullable String link, String before) {
        return link == null ? "" : before + mailer.address() + link + "\n";
    }

    private String footer(String why, Reader reader) {
        return "\n--\nFrom " + Mail.oneLine(reader.firm().name()) + " in Plumbline. You get this because " + why
                + ".\nChange that here: " + mailer.address() + "/account/notifications\n";
    }

    private String label(String kind) {
        return kinds.find(kind).map(NoticeKind::label).orElse(kind);
    }
}
