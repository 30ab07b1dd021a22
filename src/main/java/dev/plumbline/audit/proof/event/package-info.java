/**
 * What a leaf of the audit log commits to: a canonical event (RFC 8785), and its content through a salted hash only, so
 * that content can be erased later without touching the tree. Pure Java.
 */
@NullMarked
package dev.plumbline.audit.proof.event;

import org.jspecify.annotations.NullMarked;
