/** What people of clients hand in by the portal: files, and what they state of them. People of the firm look at it as at any other. */
@NullMarked
package dev.plumbline.compliance.handin;

import org.jspecify.annotations.NullMarked;
