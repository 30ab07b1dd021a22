/** Lists that come by themselves: each week or month, to members, with what each of them may see. */
@NullMarked
package dev.plumbline.exports.reports;

import org.jspecify.annotations.NullMarked;
