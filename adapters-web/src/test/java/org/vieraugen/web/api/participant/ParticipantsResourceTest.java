package org.vieraugen.web.api.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.participant.ChangeParticipant;
import org.vieraugen.application.participant.EndParticipant;
import org.vieraugen.application.participant.InviteParticipant;
import org.vieraugen.application.participant.KeptParticipants;
import org.vieraugen.application.participant.ReadParticipants;
import org.vieraugen.application.participant.RemindParticipant;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;

/** People from outside as programs of the staff keep them (E5). */
class ParticipantsResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final MemoryParticipants stored = new MemoryParticipants(asking.house.journal);
    private final Acts acts = new Acts(asking.house.departments, asking.house.once, asking.house.clock);
    private final KeptParticipants kept = new KeptParticipants(
            stored,
            new MemoryGuestSessions(stored),
            new MemorySignInCodes(),
            new MemoryGuestPasskeys(),
            asking.house.outbox,
            asking.house.clock);
    private final ParticipantsResource participants = new ParticipantsResource(
            asking.credentials,
            new ReadParticipants(
                    stored,
                    new MemoryExchanges(asking.house.journal),
                    new MemoryBodies(asking.house.journal),
                    asking.house.journal,
                    asking.house.departments,
                    asking.house.clock),
            new InviteParticipant(acts, kept, stored, asking.house.departments),
            new ChangeParticipant(acts, kept, stored, asking.house.departments),
            new EndParticipant(acts, kept),
            new RemindParticipant(acts, kept),
            new KeptAfterTerm(12));

    private static InvitationRequest invitation(@Nullable String address, @Nullable LocalDate until) {
        return new InvitationRequest("Amal", address, "Migrantenbeirat", "ar", TODAY, until);
    }

    private UUID invited() {
        var answer = participants.invite(invitation("amal@beirat.example", null));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag("1"));
        return ((ParticipantActed) answer.getEntity()).id();
    }

    @Test
    void E5_who_is_invited_reads_back_is_changed_reminded_and_ended() {
        var id = invited();
        var one = participants.one(id);
        assertThat(one.getEntityTag()).isEqualTo(new EntityTag("1"));
        assertThat(one.getEntity())
                .isEqualTo(new ParticipantAnswer(
                        id,
                        "Amal",
                        "amal@beirat.example",
                        "Migrantenbeirat",
                        "ar",
                        TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        1));
        assertThat(participants
                        .change(id, invitation("haddad@beirat.example", TODAY.plusDays(9)))
                        .getEntityTag())
                .isEqualTo(new EntityTag("2"));
        assertThat(participants.remind(id).getEntityTag()).isEqualTo(new EntityTag("3"));
        assertThat(participants.end(id).getEntityTag()).isEqualTo(new EntityTag("4"));
        assertThatThrownBy(() -> participants.end(id)).isInstanceOf(RuleBroken.class);
        assertThat(participants.all()).singleElement().satisfies(now -> {
            assertThat(now.address()).isEqualTo("haddad@beirat.example");
            assertThat(now.until()).contains(TODAY.minusDays(1));
            assertThat(now.erased()).contains(TODAY.plusYears(1));
        });
    }

    @Test
    void E5_what_is_missing_or_wrong_is_named() {
        assertThatThrownBy(() -> participants.invite(invitation(null, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("address"));
        assertThatThrownBy(() -> participants.invite(invitation("amal", null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("bad-email"));
        assertThatThrownBy(() -> participants.invite(invitation("a@b.example", TODAY.minusDays(1))))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("until"));
        assertThatThrownBy(() -> participants.one(UUID.randomUUID())).isInstanceOf(Unknown.class);
    }

    @Test
    void E5_nobody_else_reads_or_invites() {
        var id = invited();
        asking.by(Office.NASSER);
        assertThatThrownBy(participants::all).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> participants.one(id)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> participants.invite(invitation("x@beirat.example", null)))
                .isInstanceOf(Denied.class);
    }
}
