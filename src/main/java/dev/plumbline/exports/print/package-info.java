/**
 * Pages for paper: {@link dev.plumbline.exports.print.PrintPage} says what a page means, the one house style how it looks, and
 * {@link dev.plumbline.exports.print.Printer} makes a PDF of both that screen readers can read and archives can keep (PDF/UA-1,
 * PDF/A-2a). Nothing outside of this jar is ever fetched for it.
 */
@NamedInterface("print")
@NullMarked
package dev.plumbline.exports.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
