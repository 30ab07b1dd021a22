package dev.plumbline.messages.postmark;

/** Postmark did not do it this time: asked again later it may. */
final class PostmarkRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    PostmarkRefused(String message) {
        super(message);
    }
}
