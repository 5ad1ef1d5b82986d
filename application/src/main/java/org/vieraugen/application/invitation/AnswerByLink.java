package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;

/** Whoever is invited answers behind a keyed link, without signing in: to exactly what the mail with it was about. */
@OnePerServer
@Transactional
public class AnswerByLink {
    /** So many sessions to come are shown of a series. */
    private static final int SHOWN = 3;

    private final HeldInvitations invitations;
    private final InvitationBoxes boxes;

    @Inject
    public AnswerByLink(HeldInvitations invitations, InvitationBoxes boxes) {
        this.invitations = invitations;
        this.boxes = boxes;
    }

    /**
     * What is asked, and what was said.
     *
     * @param name of the series
     * @param host who invites
     * @param guest for whom whoever has the link answers
     * @param open whether an answer is asked for
     * @param asked for which time, to be given back with the answer
     */
    public record Asked(
            String name,
            String host,
            String guest,
            boolean series,
            List<Appointment> when,
            Coming coming,
            boolean open,
            String asked) {
        public Asked {
            when = List.copyOf(when);
        }
    }

    /** @throws Unknown for a link that was not written here, or leads to nothing any more */
    public Asked read(String token, Occasion occasion) {
        var on = on(token, occasion, found(token));
        var meetings = on.meetings();
        if (!meetings.isFor(on.guest())) {
            throw unknown();
        }
        var plan = meetings.series().plan();
        var coming = occasion.isSeries()
                ? on.invitation().ownComing()
                : meetings.session(occasion).map(on.invitation()::coming).orElse(Coming.OPEN);
        return new Asked(
                plan.name(),
                plan.host(),
                on.guest().name(),
                occasion.isSeries(),
                when(meetings, occasion),
                coming,
                Answering.isOpen(on.invitation(), on.guest(), meetings, occasion),
                Answering.asked(meetings, occasion));
    }

    private static List<Appointment> when(Meetings meetings, Occasion occasion) {
        return meetings.sessions().stream()
                .filter(session -> occasion.isSeries()
                        ? session.isPlanned() && session.regular().isPresent() && !session.isUnsaid(meetings.today())
                        : Occasion.of(session).equals(occasion))
                .map(ExchangeSession::appointment)
                .limit(SHOWN)
                .toList();
    }

    /**
     * @param asked as the page that was answered gave it out
     * @throws Unknown as above
     * @throws RuleBroken E5 when no answer is asked for any more, or for another time
     */
    public void handle(String token, Occasion occasion, Coming coming, String asked) {
        var on = on(token, occasion, invitations.held(found(token)));
        var step = Answering.byLink(on.invitation(), on.guest(), on.meetings(), occasion, coming, asked);
        if (step.next().version() != on.invitation().version()) {
            invitations.follow(step);
        }
    }

    /** Whether it is theirs, {@link #on} finds out. */
    private SessionInvitation found(String token) {
        return invitations.find(boxes.read(token).orElseThrow(AnswerByLink::unknown));
    }

    private HeldInvitations.On on(String token, Occasion occasion, SessionInvitation invitation) {
        var on = invitations.on(invitation);
        if (!boxes.isOurs(token, invitation.id(), occasion, on.guest())) {
            throw unknown();
        }
        return on;
    }

    private static Unknown unknown() {
        return new Unknown("invitation");
    }
}
