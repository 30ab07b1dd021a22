package dev.plumbline.exports.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** What one cell holds, with the type that a spreadsheet program should see. */
sealed interface CellValue {

    record Blank() implements CellValue {}

    record Text(String text) implements CellValue {}

    record Amount(BigDecimal number) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    record Moment(ZonedDateTime at) implements CellValue {}

    record YesNo(boolean yes) implements CellValue {}
}
