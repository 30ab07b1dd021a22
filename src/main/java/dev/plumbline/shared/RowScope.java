package dev.plumbline.shared;

/** Which of a firm's rows a member may see. Territory and team include what lies below them, and always the member's own. */
public enum RowScope implements Coded {
    OWN,
    TEAM,
    TERRITORY,
    ALL
}
