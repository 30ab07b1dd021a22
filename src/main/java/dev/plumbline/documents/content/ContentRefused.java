package dev.plumbline.documents.content;

import java.util.Locale;

/** The file is not taken. The message says what is wrong with it and what the person can do. */
public final class ContentRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ContentRefused(Reason reason) {
        this(reason, reason.words);
    }

    ContentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        EMPTY("The file is empty. Choose the file again, or save it again first."),
        TOO_LARGE("The file is too large. Split it, or save it in a smaller size."),
        UNREADABLE(
                "The file is damaged or incomplete. Open it in the program that made it, save it again and upload that."),
        TYPE_NOT_ALLOWED("Files of this type are not kept. Save it as PDF and upload that."),
        NAME_CONTRADICTS("The name of the file says another type than its content has. Give it the right ending."),
        EXECUTABLE("The file is a program, or holds one. Programs are not kept here."),
        SCRIPT("The file holds a script. Save it as PDF, or without the script, and upload that."),
        MACROS("The file holds macros. Save a copy without macros, or as PDF, and upload that."),
        ACTIVE_CONTENT("The file starts or embeds something when it is opened. Print it to a new PDF and upload that."),
        POLYGLOT("The file is two kinds of file at once, or has something hidden before or after its content."
                + " Open it, save a copy and upload that."),
        ENCRYPTED(
                "The file is protected by a password, so it cannot be looked at. Save a copy without one and upload that."),
        BOMB("The file unpacks to far more than its size. Upload what is in it file by file."),
        TOO_DEEP("The archive holds archives within archives. Unpack it and upload what is in it."),
        UNSAFE_NAME("The archive holds a file whose name leads out of it. Pack it again and upload that."),
        IMAGE_TOO_LARGE("The picture has too many pixels. Save it in a smaller size and upload that.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As answers of the API spell it, for example {@code type-not-allowed}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
