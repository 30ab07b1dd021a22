package dev.plumbline.documents.room;

/**
 * How much the firm's documents take. What is erased for good counts no more; what is only removed does.
 *
 * @param bytes       of all versions
 * @param bytesMax    so many are there for the firm
 * @param versionsMax as many versions
 * @param percent     of what there is most of, from 0
 * @param mark        the last share, in percent, at which it should be looked after; 0 below the first
 */
record RoomView(long bytes, long bytesMax, long versions, long versionsMax, int percent, int mark) {}
