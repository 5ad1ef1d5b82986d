package org.vieraugen.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NOON;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;

/** A body of the tests, its members called by numbers, and days counted from today. */
final class Council {
    static final Actor KEEPER = new Actor(ALBERS, Role.COORDINATOR, NOON);
    static final LocalDate TODAY = KEEPER.today();

    private Council() {}

    static Actor in(int days) {
        return new Actor(ALBERS, Role.COORDINATOR, NOON.plusSeconds(days * 86_400L));
    }

    static TermOfOffice days(int from, int until) {
        return new TermOfOffice(TODAY.plusDays(from), Optional.of(TODAY.plusDays(until)));
    }

    static TermOfOffice from(int day) {
        return new TermOfOffice(TODAY.plusDays(day), Optional.empty());
    }

    static Body founded(TermOfOffice term) {
        var charter = Committee.charter(Charter.Kind.TASK_FORCE, "Runder Tisch", "Wartezeiten verkürzen.", term);
        return Body.found(UUID.randomUUID(), FOREIGNERS, charter, KEEPER).next();
    }

    static PartyKey key(int number) {
        return new PartyKey(new UUID(0, number));
    }

    static Party party(int number) {
        return new Party("Mitglied " + number, "Verein", "de", Optional.empty());
    }

    static Membership as(TermOfOffice term, Membership.Voice voice, String bench) {
        return new Membership(term, voice, Optional.of(bench).filter(name -> !name.isEmpty()));
    }

    static Body voting(Body body, int number) {
        return body.join(key(number), party(number), Committee.voting(from(0)), Optional.empty(), KEEPER)
                .next();
    }

    static Body advising(Body body, int number) {
        var as = as(from(0), Membership.Voice.ADVISORY, "");
        return body.join(key(number), party(number), as, Optional.empty(), KEEPER)
                .next();
    }

    static Body standingIn(Body body, int number, int of) {
        return body.join(key(number), party(number), Committee.voting(from(0)), Optional.of(key(of)), KEEPER)
                .next();
    }

    static Body seated(Body body, int number, TermOfOffice term, String bench) {
        var as = as(term, Membership.Voice.VOTING, bench);
        return body.join(key(number), party(number), as, Optional.empty(), KEEPER)
                .next();
    }

    static void refused(String words, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E6: ")
                .hasMessageContaining(words);
    }

    static void malformed(String field, String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }
}
