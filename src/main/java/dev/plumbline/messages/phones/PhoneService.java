package dev.plumbline.messages.phones;

import dev.plumbline.firms.Firms;
import dev.plumbline.messages.MessagesProblem;
import dev.plumbline.messages.rates.TextRates;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A member says which phone is theirs, and proves it. */
@Service
class PhoneService {
    static final Duration CODE_GOOD = Duration.ofMinutes(10);

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PhoneRepository phones;
    private final PhoneSecrets secrets;
    private final TextRates rates;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Outside outside;

    PhoneService(
            PhoneRepository phones,
            PhoneSecrets secrets,
            TextRates rates,
            Firms firms,
            TransactionTemplate transaction,
            Outside outside) {
        this.phones = phones;
        this.secrets = secrets;
        this.rates = rates;
        this.firms = firms;
        this.transaction = transaction;
        this.outside = outside;
    }

    @Component("phoneOutside")
    record Outside(TextWay way, StopList stops, ApplicationEventPublisher events, Ids ids, Clock clock) {}

    @Transactional(readOnly = true)
    PhoneView show() {
        return view(phones.find(me()));
    }

    @Transactional
    PhoneView ask(Version seen, String given) {
        MemberId me = me();
        String number = PhoneNumbers.read(given, firms.current().locale().getCountry());
        Phone now = seen(seen);
        boolean same = number.equals(plain(now));
        // Of another number it is not said here but in what is shown afterwards: a refusal would take nothing from the
        // limits, and
        // tell of any number what its owner has answered.
        PhoneReadiness.ask(now, same, same && isBarred(number)).require(MessagesProblem.PHONE_NOT_READY);
        limit(me, number);
        String code = secrets.newCode();
        Phone.Line to = new Phone.Line(outside.ids().next(), secrets.seal(number, me), PhoneNumbers.ends(number));
        Phone.Code by = new Phone.Code(
                secrets.hash(to.id(), code), outside.clock().instant().plus(CODE_GOOD), 0);
        Phone next = now.asking(to, by);
        if (now.version() > 0) {
            phones.update(me, next);
        } else if (!phones.insert(me, next, outside.clock().instant())) {
            throw Problem.of(SharedProblem.STALE, "Read your phone again and repeat the change.");
        }
        outside.events().publishEvent(new CodeAsked(me, to.id(), to.ends(), code, by.endsAt()));
        return show();
    }

    private void limit(MemberId me, String number) {
        if (!rates.takeCode(me)) {
            throw Problem.later(SharedProblem.LIMITED, "You have asked for three codes in an hour. Wait.", WINDOW);
        }
        if (!rates.takeCodeTo(number)) {
            throw Problem.later(SharedProblem.LIMITED, "Three codes went to this number in an hour. Wait.", WINDOW);
        }
        if (!rates.takeOfAll()) {
            throw Problem.later(SharedProblem.LIMITED, "Many texts are sent just now. Wait a minute.", MINUTE);
        }
    }

    /** A wrong try is stored before it is refused: whoever tries at once in parallel has no more tries. */
    PhoneView confirm(String code) {
        Phone after = Objects.requireNonNull(transaction.execute(status -> tried(code)));
        Phone.Code left = after.code();
        if (left != null) {
            int tries = PhoneReadiness.left(left);
            throw Problem.field(
                    "/code",
                    "wrong",
                    switch (tries) {
                        case 0 -> "This is not the code, and it cannot be tried again. Ask for another.";
                        case 1 -> "This is not the code. One try is left.";
                        default -> "This is not the code. " + tries + " tries are left.";
                    });
        }
        return Objects.requireNonNull(transaction.execute(status -> view(after)));
    }

    private Phone tried(String said) {
        Instant now = outside.clock().instant();
        Phone phone = phones.lock(me());
        PhoneReadiness.confirm(phone, now).require(MessagesProblem.PHONE_NOT_READY);
        Phone.Code code = Objects.requireNonNull(phone.code());
        boolean right =
                secrets.isRight(code, Objects.requireNonNull(phone.number()).id(), said);
        Phone next = right ? phone.confirmed(now) : phone.wrong(code);
        phones.update(me(), next);
        return phones.find(me());
    }

    @Transactional
    PhoneView stop(Version seen) {
        Phone now = seen(seen);
        PhoneReadiness.stop(now).require(MessagesProblem.PHONE_NOT_READY);
        phones.update(me(), now.stopped(outside.clock().instant()));
        return show();
    }

    @Transactional
    PhoneView remove(Version seen) {
        Phone now = seen(seen);
        PhoneReadiness.remove(now).require(MessagesProblem.PHONE_NOT_READY);
        phones.update(me(), now.removed());
        return show();
    }

    private Phone seen(Version seen) {
        Phone now = phones.lock(me());
        seen.mustBe(now.version());
        return now;
    }

    private PhoneView view(Phone phone) {
        String number = plain(phone);
        boolean barred = number != null && isBarred(number);
        return PhoneView.of(
                phone,
                new PhoneView.Line(number, barred),
                outside.way().leaves(),
                outside.clock().instant());
    }

    /** Its owner has answered STOP. */
    private boolean isBarred(String number) {
        return outside.stops().stoppedAt(number).isPresent();
    }

    private @Nullable String plain(Phone phone) {
        Phone.Line number = phone.number();
        return number == null ? null : secrets.open(number.sealed(), me());
    }

    /** Only who is there in person comes here, and they are a member. */
    private static MemberId me() {
        return Objects.requireNonNull(Scope.current().access().member());
    }
}
