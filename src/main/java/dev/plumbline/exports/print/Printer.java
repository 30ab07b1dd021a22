package dev.plumbline.exports.print;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.Firms;
import dev.plumbline.messages.FirmBrand;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Prints pages as PDF in the house style, with the firm's name and letterhead, its clocks and its way to write numbers and days. */
@Component
public class Printer {
    /** How many pages are laid out at once, whoever asks: each holds its whole text in memory. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Firms firms;
    private final FirmBrand brands;
    private final Clock clock;

    Printer(Firms firms, FirmBrand brands, Clock clock) {
        this.firms = firms;
        this.brands = brands;
        this.clock = clock;
    }

    /** How a firm writes things, and what stands on its paper. Locale and zone are the firm's, not the machine's. */
    public record Hand(String firm, ZoneId zone, Locale locale, Currency currency, FirmBrand.Brand brand) {
        public String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(day);
        }

        public String moment(Instant at) {
            return moment(at.atZone(zone));
        }

        public String moment(ZonedDateTime at) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(at);
        }

        /** All digits that the number has. */
        public String number(BigDecimal number) {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setMinimumFractionDigits(Math.max(0, number.scale()));
            format.setMaximumFractionDigits(Math.max(0, number.scale()));
            return format.format(number);
        }

        public String money(BigDecimal amount) {
            return number(amount) + " " + currency.getCurrencyCode();
        }
    }

    /** That of the current firm. */
    public Hand hand() {
        FirmFacts firm = firms.current();
        return new Hand(firm.name(), firm.timeZone(), firm.locale(), firm.currency(), brands.current());
    }

    /**
     * Writes a page as one PDF. Lays it out without the database: call it outside of transactions where that is possible.
     *
     * @param out stays open
     */
    public void print(PrintPage page, Hand hand, OutputStream out) throws IOException {
        String printed =
                "Printed " + hand.moment(clock.instant()) + " (" + hand.zone().getId() + ")";
        turns.acquireUninterruptibly();
        try {
            House.get().set(page.markup(hand.firm(), printed), page.title(), PrintBrand.of(hand.brand()), out);
        } finally {
            turns.release();
        }
    }
}
