package dev.plumbline.messages;

import dev.plumbline.shared.Coded;

/** By what a message goes to a person outside the application. */
public enum MessageChannel implements Coded {
    MAIL,
    SMS
}
