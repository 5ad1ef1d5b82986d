package org.vieraugen.web.api.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;

import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.exchange.ExchangeActed;
import org.vieraugen.web.api.minutes.MinutesClosureResource.AgreedRequest;
import org.vieraugen.web.api.minutes.MinutesClosureResource.ClosureRequest;
import org.vieraugen.web.api.minutes.MinutesCourseResource.AmendmentRequest;
import org.vieraugen.web.api.minutes.MinutesCourseResource.ApprovalRequest;
import org.vieraugen.web.api.minutes.MinutesCourseResource.ReasonRequest;
import org.vieraugen.web.api.minutes.MinutesCourseResource.TermRequest;
import org.vieraugen.web.api.minutes.MinutesResource.MoveRequest;

/** Minutes as programs write them (E3). */
class MinutesResourcesTest {
    private static final Set<MinutesPart> BOTH = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final ExchangeDesk exchange = new ExchangeDesk(asking.house);
    private final MinutesResource minutes = new MinutesResource(asking.credentials, exchange.minutes, exchange.write);
    private final MinutesCourseResource course =
            new MinutesCourseResource(asking.credentials, exchange.circulate, exchange.amend, exchange.approve);
    private final MinutesClosureResource closure = new MinutesClosureResource(asking.credentials, exchange.close);
    private final PublicMinutesResource open = new PublicMinutesResource(exchange.show, exchange.minutes);

    private MinutesAnswer read(UUID session) {
        return (MinutesAnswer) minutes.one(session).getEntity();
    }

    private UUID begun() {
        var session = exchange.underWay().id();
        asking.by(Office.ALBERS);
        assertThatThrownBy(() -> minutes.one(session)).isInstanceOf(Unknown.class);
        assertThat(minutes.begin(session).getStatus()).isEqualTo(201);
        return session;
    }

    private static WordsRequest words(String open) {
        return new WordsRequest("Termine", open, "Nur für uns", null, null);
    }

    private void match(String version) {
        asking.header("If-Match", version);
    }

    @Test
    void E3_an_item_is_written_with_the_version_that_was_read() {
        var session = begun();
        var item = read(session).items().get(0).id();
        assertThatThrownBy(() -> minutes.write(session, item, words("Blind."))).isInstanceOf(Malformed.class);
        match("\"1\"");
        var written = minutes.write(session, item, words("Es dauert."));
        assertThat(written.getEntityTag()).isEqualTo(new EntityTag("2"));
        assertThatThrownBy(() -> minutes.write(session, item, words("Zu spät.")))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> minutes.write(session, item, new WordsRequest(null, "x", null, null, null)))
                .isInstanceOf(Malformed.class);
        assertThat(read(session).items().get(0).open()).isEqualTo("Es dauert.");
        var added = minutes.add(session, new WordsRequest("Nachtrag", null, null, item, null));
        assertThat(added.getStatus()).isEqualTo(201);
        var more = ((ExchangeActed) added.getEntity()).id();
        assertThat(read(session).items().get(1).id()).isEqualTo(more);
        minutes.move(session, more, new MoveRequest(item));
        assertThat(read(session).items().get(0).id()).isEqualTo(more);
        minutes.remove(session, more);
        assertThat(read(session).items()).hasSize(2);
    }

    @Test
    void E3_minutes_go_their_way_to_the_public_page() {
        var session = begun();
        var item = read(session).items().get(0).id();
        match("\"1\"");
        minutes.write(session, item, words("Es dauert drei Monate."));
        exchange.hold(session);
        match("*");
        course.send(session, new TermRequest(null));
        course.ask(session, new AmendmentRequest(COUNCIL, item, "Vier.", "Mail"));
        course.ask(session, new AmendmentRequest(OFFICE, null, "Etwas fehlt.", null));
        course.take(session, 1, new WordsRequest("Termine", "Es dauert vier Monate.", "Nur für uns", null, item));
        course.decline(session, 2, new ReasonRequest("Nein."));
        assertThat(read(session).amendments())
                .extracting(one -> one.taken().orElseThrow())
                .containsExactly(true, false);
        asking.house.clock.pass(Duration.ofDays(16));
        asking.by(Office.ALBERS);
        match("*");
        int seen = read(session).revision();
        var nothing = new HashSet<@Nullable MinutesPart>();
        nothing.add(null);
        assertThatThrownBy(() -> course.approve(session, new ApprovalRequest(OFFICE, nothing, seen, null)))
                .as("a list that names nothing")
                .isInstanceOf(Malformed.class);
        course.approve(session, new ApprovalRequest(OFFICE, BOTH, seen, null));
        course.approve(session, new ApprovalRequest(COUNCIL, BOTH, seen, "Mail"));
        course.refuse(session, 2, new ReasonRequest("Anderer Text."));
        course.approve(session, new ApprovalRequest(COUNCIL, BOTH, seen, "Brief"));
        assertThat(read(session).approvals().get(2).waiting()).isTrue();
        assertThatThrownBy(() -> open.one(session)).isInstanceOf(Unknown.class);
        asking.by(Office.PETRENKO);
        course.confirm(session, 3);
        assertThat(read(session).state()).isEqualTo(Minutes.State.APPROVED);
        var shown = open.one(session);
        assertThat(shown.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.by()).containsExactly(OFFICE, COUNCIL);
            assertThat(edition.items().get(0).text()).isEqualTo("Es dauert vier Monate.");
        });
        assertThat(shown.toString()).doesNotContain("Nur für uns");
        course.correct(session, new ReasonRequest("Zahl."));
        assertThat(read(session).edition()).isEqualTo(2);
        assertThat(open.one(session)).isEqualTo(shown);
        assertThatThrownBy(() -> closure.propose(session, 1, new ClosureRequest(null)))
                .isInstanceOf(Malformed.class);
        closure.propose(session, 1, new ClosureRequest(Closure.Kind.LAW));
        closure.takeBack(session, 1);
        closure.propose(session, 1, new ClosureRequest(Closure.Kind.PERSON));
        assertThat(read(session).approved().get(0).closure().orElseThrow().closed())
                .isFalse();
        assertThatThrownBy(() -> closure.enter(session, 1, new AgreedRequest(COUNCIL, "Mail")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        asking.by(Office.ALBERS);
        closure.enter(session, 1, new AgreedRequest(COUNCIL, "Mail"));
        assertThat(read(session).approved().get(0).closure().orElseThrow().side())
                .contains(COUNCIL);
        assertThat(open.one(session).editions()).singleElement().satisfies(edition -> {
            assertThat(edition.items()).isEmpty();
            assertThat(edition.closed()).contains(Closure.Kind.PERSON);
        });
        assertThat(read(session).approved().get(0).items().get(0).internal()).isEqualTo("Nur für uns");
    }

    @Test
    void E3_what_was_sent_is_taken_back_with_a_reason() {
        var session = begun();
        var item = read(session).items().get(0).id();
        match("\"1\"");
        minutes.write(session, item, words("Es dauert."));
        exchange.hold(session);
        match("*");
        course.send(session, new TermRequest(7));
        assertThatThrownBy(() -> course.takeBack(session, new ReasonRequest(null)))
                .isInstanceOf(Malformed.class);
        course.takeBack(session, new ReasonRequest("Ein Wort."));
        assertThat(read(session).state()).isEqualTo(Minutes.State.DRAFT);
    }
}
