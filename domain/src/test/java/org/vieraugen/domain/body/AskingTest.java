package org.vieraugen.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.body.Council.KEEPER;
import static org.vieraugen.domain.body.Council.TODAY;
import static org.vieraugen.domain.body.Council.days;
import static org.vieraugen.domain.body.Council.founded;
import static org.vieraugen.domain.body.Council.from;
import static org.vieraugen.domain.body.Council.in;
import static org.vieraugen.domain.body.Council.key;
import static org.vieraugen.domain.body.Council.malformed;
import static org.vieraugen.domain.body.Council.party;
import static org.vieraugen.domain.body.Council.refused;
import static org.vieraugen.domain.body.Council.seated;
import static org.vieraugen.domain.body.Council.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Committee;

/** Groups ask to take part, and the body decides (E6). */
class AskingTest {
    private static final UUID ASKED = new UUID(1, 1);
    private static final Ruling CONSENT = new Ruling.ByConsent(TODAY);

    private static JoinRequest.Applicant applicant(Party who) {
        return new JoinRequest.Applicant(who, Optional.of("0341 123456"), "Wir beraten seit zwanzig Jahren.");
    }

    private static Body asked() {
        return new Asking(voting(voting(voting(founded(days(0, 30)), 1), 2), 3))
                .ask(ASKED, applicant(party(7)), KEEPER)
                .next();
    }

    private static JoinRequest read(Body body) {
        return body.request(ASKED).orElseThrow();
    }

    @Test
    void E6_a_request_is_open_until_the_body_decides_and_the_journal_holds_no_word_of_it() {
        var step = new Asking(founded(days(0, 30))).ask(ASKED, applicant(party(7)), KEEPER);
        assertThat(read(step.next()).isOpen()).isTrue();
        assertThat(read(step.next()).asked()).isEqualTo(TODAY);
        assertThat(step.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(BodyEntries.JOINING_ASKED);
            assertThat(act.facts()).containsOnlyKeys("request");
        });
        refused("open already", () -> new Asking(step.next()).ask(new UUID(1, 2), applicant(party(7)), KEEPER));
        refused("body is over", () -> new Asking(step.next()).ask(ASKED, applicant(party(8)), in(31)));
    }

    @Test
    void E6_whoever_is_admitted_becomes_a_member_by_the_same_act() {
        var body = asked();
        var votes = new Ruling.ByVote(new Votes(2, 1, 0));
        var step = new Asking(body).admit(ASKED, key(7), Committee.voting(from(0)), votes, KEEPER);

        assertThat(step.next().version()).isEqualTo(body.version() + 1);
        assertThat(step.next().find(key(7)).orElseThrow().who()).isEqualTo(party(7));
        assertThat(read(step.next()).outcome().orElseThrow())
                .isEqualTo(
                        new JoinRequest.Outcome(JoinRequest.End.ADMITTED, TODAY, Optional.empty(), Optional.of(votes)));
        assertThat(step.acts())
                .extracting(act -> act.kind())
                .containsExactly(BodyEntries.MEMBER_JOINED, BodyEntries.JOINING_ADMITTED);
        assertThat(step.acts().get(1).facts()).containsEntry("yes", "2").containsEntry("no", "1");
    }

    @Test
    void E6_nobody_is_admitted_to_a_full_bench_or_against_the_votes() {
        var one = new Composition(List.of(new Composition.Bench("Vereine", 1)), Quorum.NONE);
        var composed = new Composing(founded(days(0, 30)))
                .compose(one, List.of(), KEEPER)
                .next();
        var full = seated(composed, 1, from(0), "Vereine");
        var body = new Asking(full).ask(ASKED, applicant(party(7)), KEEPER).next();
        var as = Council.as(from(0), Membership.Voice.ADVISORY, "Vereine");
        refused("the bench Vereine has room for 1", () -> new Asking(body).admit(ASKED, key(7), as, CONSENT, KEEPER));

        var asked = asked();
        var term = Committee.voting(from(0));
        for (var votes : List.of(new Votes(1, 2, 0), new Votes(1, 1, 0))) {
            refused("opposite", () -> new Asking(asked).admit(ASKED, key(7), term, new Ruling.ByVote(votes), KEEPER));
        }
        var many = new Ruling.ByVote(new Votes(3, 0, 1));
        refused("4 votes", () -> new Asking(asked).admit(ASKED, key(7), term, many, KEEPER));
    }

    @Test
    void E6_a_request_is_declined_with_a_reason_or_withdrawn_and_stays_visible() {
        var votes = new Ruling.ByVote(new Votes(1, 2, 0));
        var declined = new Asking(asked()).decline(ASKED, "Die Bank ist voll.", votes, KEEPER);
        assertThat(read(declined.next()).outcome().orElseThrow())
                .isEqualTo(new JoinRequest.Outcome(
                        JoinRequest.End.DECLINED, TODAY, Optional.of("Die Bank ist voll."), Optional.of(votes)));
        assertThat(declined.acts().get(0).facts()).containsEntry("no", "2").doesNotContainValue("Die Bank ist voll.");
        malformed("reason", "empty", () -> new Asking(asked()).decline(ASKED, " ", CONSENT, KEEPER));
        var carried = new Ruling.ByVote(new Votes(2, 1, 0));
        refused("opposite", () -> new Asking(asked()).decline(ASKED, "Nein.", carried, KEEPER));

        var withdrawn = new Asking(asked()).withdraw(ASKED, KEEPER).next();
        assertThat(read(withdrawn).outcome().orElseThrow().end()).isEqualTo(JoinRequest.End.WITHDRAWN);
        assertThat(read(withdrawn).applicant()).isEqualTo(applicant(party(7)));
    }

    @Test
    void E6_nobody_is_admitted_or_declined_unless_the_body_voted_or_agreed_on_a_day() {
        malformed("consentOn", "no-ruling", () -> Ruling.of(Optional.empty(), Optional.empty()));
        var votes = Optional.of(new Votes(2, 1, 0));
        malformed("consentOn", "contradictory", () -> Ruling.of(votes, Optional.of(TODAY)));
        assertThat(Ruling.of(votes, Optional.empty()).votes()).isEqualTo(votes);
        assertThat(Ruling.of(Optional.empty(), Optional.of(TODAY)).consentOn()).contains(TODAY);
    }

    @Test
    void E6_consent_has_a_day_on_which_it_was_asked_already_and_that_has_come() {
        var term = Committee.voting(from(0));
        var tomorrow = new Ruling.ByConsent(TODAY.plusDays(1));
        var before = new Ruling.ByConsent(TODAY.minusDays(1));
        malformed("consentOn", "in-the-future", () -> new Asking(asked()).admit(ASKED, key(7), term, tomorrow, KEEPER));
        malformed("consentOn", "in-the-future", () -> new Asking(asked()).decline(ASKED, "Nein.", tomorrow, KEEPER));
        malformed("consentOn", "before-it-was-asked", () -> new Asking(asked())
                .admit(ASKED, key(7), term, before, KEEPER));
        malformed(
                "consentOn", "before-it-was-asked", () -> new Asking(asked()).decline(ASKED, "Nein.", before, KEEPER));

        var step = new Asking(asked()).decline(ASKED, "Nein.", CONSENT, in(3));
        assertThat(read(step.next()).outcome().flatMap(JoinRequest.Outcome::ruling))
                .contains(CONSENT);
        assertThat(step.acts().get(0).facts()).containsEntry("by", "CONSENT").containsEntry("day", TODAY.toString());
    }

    @Test
    void E6_what_is_decided_is_not_decided_again_and_another_request_may_follow() {
        var done = new Asking(asked()).withdraw(ASKED, KEEPER).next();
        var term = Committee.voting(from(0));
        refused("no longer open", () -> new Asking(done).admit(ASKED, key(7), term, CONSENT, KEEPER));
        refused("no longer open", () -> new Asking(done).decline(ASKED, "Nein.", CONSENT, KEEPER));
        refused("no longer open", () -> new Asking(done).withdraw(ASKED, KEEPER));
        refused("body is over", () -> new Asking(asked()).withdraw(ASKED, in(31)));
        malformed("request", "unknown", () -> new Asking(done).withdraw(new UUID(1, 9), KEEPER));
        assertThat(new Asking(done)
                        .ask(new UUID(1, 2), applicant(party(7)), KEEPER)
                        .next()
                        .requests())
                .hasSize(2);
    }

    @Test
    void whoever_asks_can_be_reached_and_says_why() {
        malformed("reach", "empty", () -> new JoinRequest.Applicant(party(7), Optional.empty(), "Gern."));
        malformed("reason", "empty", () -> new JoinRequest.Applicant(party(7), Optional.of("0341"), ""));
        var mailed = new Party("A", "B", "de", Optional.of(new Address("a@example.org")));
        assertThat(new JoinRequest.Applicant(mailed, Optional.empty(), "Gern.").reach())
                .isEmpty();
    }

    @Test
    void a_body_does_not_collect_requests_without_bounds() {
        var body = founded(days(0, 30));
        for (int i = 0; i < Body.MOST_REQUESTS; i++) {
            body = new Asking(body)
                    .ask(new UUID(2, i), applicant(party(i)), KEEPER)
                    .next();
        }
        var full = new Asking(body);
        malformed("requests", "too-many", () -> full.ask(ASKED, applicant(party(999)), KEEPER));
    }
}
