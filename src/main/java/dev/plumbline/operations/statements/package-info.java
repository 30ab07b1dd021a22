/** Which statements the application sends to its database, how often, and how long they take. */
@NullMarked
package dev.plumbline.operations.statements;

import org.jspecify.annotations.NullMarked;
