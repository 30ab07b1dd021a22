/**
 * The one way out: mail to people, and what members are told inside the application. A message is written in the
 * transaction that causes it, once for each key, and leaves by a job. Without a mail server it stays here, where an owner
 * can read it: nothing is sent by accident.
 */
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {"shared", "platform", "firms", "identity", "jobs"})
@NullMarked
package dev.plumbline.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
