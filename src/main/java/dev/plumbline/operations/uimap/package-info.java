/**
 * What a front end needs to know of the server: the calls, records, fields, lists, commands and states of each module, as far
 * as who asks may use them. Read from the running controllers, lifecycles and permissions.
 */
@NullMarked
package dev.plumbline.operations.uimap;

import org.jspecify.annotations.NullMarked;
