package org.vieraugen.web.api.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.invitation.CalendarMessages;
import org.vieraugen.application.invitation.DeclineWish;
import org.vieraugen.application.invitation.Invite;
import org.vieraugen.application.invitation.NoteReply;
import org.vieraugen.application.invitation.ReadInvited;
import org.vieraugen.application.invitation.SendAgain;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.invitation.CalendarAnswer;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.exchange.ExchangeActed;
import org.vieraugen.web.api.invitation.InvitedAnswer.PersonAnswer;
import org.vieraugen.web.api.invitation.InvitedAnswer.TallyAnswer;
import org.vieraugen.web.api.invitation.InvitedResource.ComingRequest;

/** Who is invited, and who comes, as programs read and note it. */
class InvitedResourceTest {
    private static final CalendarMessages NONE = new CalendarMessages() {
        @Override
        public String written(Invite invite) {
            return "";
        }

        @Override
        public Optional<Itip> read(byte[] calendar) {
            return Optional.empty();
        }
    };

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final InvitationDesk desk = new InvitationDesk(asking.house, NONE);
    private final Acts acts = new Acts(asking.house.departments, asking.house.once, asking.house.clock);
    private final InvitedResource resource = new InvitedResource(
            asking.credentials,
            new ReadInvited(
                    desk.stored, desk.participants, desk.exchanges, asking.house.departments, asking.house.clock),
            new NoteReply(acts, desk.held),
            new DeclineWish(acts, desk.held, desk.post),
            new SendAgain(acts, desk.held, desk.post));
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");
    private final UUID series = desk.begun().id();
    private final UUID session = desk.first(series).id();
    private final UUID invitation = desk.of(amal, series).id();

    private PersonAnswer person() {
        return resource.all(session).people().get(0);
    }

    @Test
    void who_is_invited_and_what_they_said_is_read_with_the_version_of_each_invitation() {
        assertThat(person().coming()).isEqualTo(Coming.OPEN);
        assertThat(person().version()).isEqualTo(1);
        var noted = resource.note(session, invitation, new ComingRequest(Coming.YES));
        assertThat(noted.getEntity()).isEqualTo(new ExchangeActed(invitation, 2));
        assertThat(noted.getEntityTag()).isEqualTo(new EntityTag("2"));
        assertThat(resource.all(session))
                .isEqualTo(new InvitedAnswer(
                        List.of(new TallyAnswer(InvitationDesk.COUNCIL, 1, 0, 0, 0)),
                        List.of(new PersonAnswer(
                                invitation,
                                2,
                                "Amal Haddad",
                                InvitationDesk.COUNCIL,
                                Coming.YES,
                                Optional.of(Reply.Way.STAFF),
                                false,
                                "",
                                List.of(),
                                true))));
        assertThat(resource.note(session, invitation, new ComingRequest(Coming.YES))
                        .getEntity())
                .as("the same once more is no step")
                .isEqualTo(new ExchangeActed(invitation, 2));
    }

    @Test
    void nothing_and_open_are_no_answers_and_strangers_have_no_invitation() {
        for (var given : new ComingRequest[] {new ComingRequest(null), new ComingRequest(Coming.OPEN)}) {
            assertThatThrownBy(() -> resource.note(session, invitation, given))
                    .isInstanceOfSatisfying(
                            Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("coming"));
        }
        var stranger = UUID.randomUUID();
        assertThatThrownBy(() -> resource.note(session, stranger, new ComingRequest(Coming.NO)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> resource.again(session, stranger)).isInstanceOf(Unknown.class);
        assertThat(person().coming()).isEqualTo(Coming.OPEN);
    }

    @Test
    void an_invitation_is_found_below_the_sessions_of_its_own_series_alone() {
        var elsewhere = desk.first(desk.begun().id()).id();
        assertThatThrownBy(() -> resource.note(elsewhere, invitation, new ComingRequest(Coming.NO)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> resource.again(elsewhere, invitation)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> resource.decline(elsewhere, invitation, UUID.randomUUID()))
                .isInstanceOf(Unknown.class);
        assertThat(person().version()).isEqualTo(1);
    }

    @Test
    void K4_it_is_sent_again_once_a_day() {
        desk.mails();
        assertThatThrownBy(() -> resource.again(session, invitation)).isInstanceOf(RuleBroken.class);
        asking.house.clock.pass(Duration.ofHours(25));
        asking.by(Office.ALBERS);
        assertThat(resource.again(session, invitation).getStatus()).isEqualTo(200);
        assertThat(desk.mails()).hasSize(1);
    }

    @Test
    void a_wish_is_read_and_declined_once() {
        var occasion = Occasion.of(desk.first(series));
        var begins = desk.first(series).appointment().day().atTime(18, 30);
        wish(occasion, begins);
        var wish = person().wishes().get(0);
        assertThat(wish.begins()).contains(begins);
        assertThat(wish.text()).isEqualTo("Später?");
        assertThat(wish.series()).isFalse();
        assertThat(resource.decline(session, invitation, wish.id()).getEntity())
                .isEqualTo(new ExchangeActed(invitation, 3));
        assertThat(person().wishes()).isEmpty();
        assertThatThrownBy(() -> resource.decline(session, invitation, wish.id()))
                .isInstanceOf(RuleBroken.class);
    }

    private void wish(Occasion occasion, LocalDateTime begins) {
        var before = desk.of(amal, series);
        var event = new Itip.Event(
                before.uid(occasion).toString(),
                occasion.regular(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(begins),
                Optional.empty(),
                "Später?");
        var meetings = new Meetings(
                desk.series(series), desk.exchanges.sessions(Office.FOREIGNERS, series), asking.house.clock.instant());
        desk.stored.follow(CalendarAnswer.taken(
                        before,
                        amal,
                        meetings,
                        new Itip(Itip.Method.COUNTER, List.of(event)),
                        Optional.of(amal.address()),
                        "",
                        UUID::randomUUID)
                .orElseThrow());
    }
}
