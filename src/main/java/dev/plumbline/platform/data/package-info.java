/** PostgreSQL: the embedded server, migrations, lifecycles, and transactions that know their scope. */
@NullMarked
package dev.plumbline.platform.data;

import org.jspecify.annotations.NullMarked;
