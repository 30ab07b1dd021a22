package dev.plumbline.documents.workshop;

import dev.plumbline.shared.Coded;

/** Why nothing was made of a file. */
public enum Unread implements Coded {
    /** Nothing can be read of files of this kind. */
    KIND,
    /** It is a picture, and no Tesseract is installed. */
    NO_OCR,
    /** It is not what its kind promises. */
    DAMAGED,
    /** It asks for a password. */
    PROTECTED,
    /** It needs more memory than there is for one file. */
    TOO_LARGE,
    /** It needs more time than there is for one file. */
    TOO_SLOW,
    /** The process ended while it read it, more than once where that may have been the machine's fault. */
    CRASHED
}
