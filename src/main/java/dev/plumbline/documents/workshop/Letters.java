package dev.plumbline.documents.workshop;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import javax.swing.text.rtf.RTFEditorKit;
import org.jspecify.annotations.Nullable;

/** Texts that people write to each other: e-mails, web pages, rich text. What is attached to an e-mail is not read. */
final class Letters {
    private static final int DEPTH_MOST = 10;
    private static final String[] HEADS = {"Subject", "From", "To", "Cc", "Date"};

    private Letters() {}

    static void mail(Path file, Sheet sheet) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(null, in);
            for (String head : HEADS) {
                @Nullable String line = mail.getHeader(head, ", ");
                if (line != null) {
                    sheet.write(MimeUtility.decodeText(MimeUtility.unfold(line)));
                    sheet.end();
                }
            }
            part(mail, sheet, 0);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    static void page(String html, Sheet sheet) throws IOException {
        Words words = new Words(sheet);
        new ParserDelegator().parse(new StringReader(html), words, true);
        if (words.failure != null) {
            throw words.failure;
        }
    }

    static void rich(Path file, Sheet sheet) throws IOException {
        DefaultStyledDocument document = new DefaultStyledDocument();
        try (InputStream in = Files.newInputStream(file)) {
            new RTFEditorKit().read(in, document, 0);
            sheet.write(document.getText(0, document.getLength()));
        } catch (BadLocationException e) {
            throw new IOException(e);
        }
    }

    private static void part(Part part, Sheet sheet, int depth) throws MessagingException, IOException {
        if (depth > DEPTH_MOST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                part(each, sheet, depth + 1);
            }
        } else if (part.isMimeType("text/plain") && part.getContent() instanceof String plain) {
            sheet.write(plain);
            sheet.end();
        } else if (part.isMimeType("text/html") && part.getContent() instanceof String html) {
            page(html, sheet);
            sheet.end();
        }
    }

    /** The parser of the JDK tells what it finds; it lets no checked exception pass. */
    private static final class Words extends HTMLEditorKit.ParserCallback {
        private final Sheet sheet;
        private @Nullable IOException failure;

        Words(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void handleText(char[] text, int at) {
            if (failure == null) {
                try {
                    sheet.write(text);
                    sheet.end();
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
    }
}
