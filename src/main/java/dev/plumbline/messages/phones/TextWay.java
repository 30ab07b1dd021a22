package dev.plumbline.messages.phones;

/** Whether texts leave this installation. */
public interface TextWay {
    /** False when they are kept here to be read. */
    boolean leaves();
}
