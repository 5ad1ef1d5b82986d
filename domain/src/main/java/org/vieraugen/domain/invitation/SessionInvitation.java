package org.vieraugen.domain.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;

/**
 * One participant's invitation to one series: what was sent to that calendar, and what was said. It begins with the first letter, and its key is what the address stands for at which
 * calendars answer.
 *
 * @param letters the latest of each occasion and purpose, and of each mailbox that was left
 * @param replies the latest of each occasion
 * @param version how many steps have led here, from 1
 */
public record SessionInvitation(
        UUID id,
        DepartmentKey department,
        UUID participant,
        UUID series,
        List<Letter> letters,
        List<Reply> replies,
        List<Wish> wishes,
        int version)
        implements Versioned {
    /** What a letter is in the outbox. */
    public static final Subject.Kind LETTER = new Subject.Kind("SESSION_LETTER");

    /** What is sent again was not sent lately: programs that ask each other must come to an end (K4). */
    private static final Duration AGAIN_AFTER = Duration.ofHours(24);

    /** So many wishes for one session become a wish within that time, and so many in one mail. */
    static final int MOST_WISHES = 3;

    public SessionInvitation {
        letters = List.copyOf(letters);
        replies = List.copyOf(replies);
        wishes = List.copyOf(wishes);
    }

    /** One of which nothing was sent yet. */
    public static SessionInvitation open(UUID id, DepartmentKey department, UUID participant, UUID series) {
        return new SessionInvitation(id, department, participant, series, List.of(), List.of(), List.of(), 0);
    }

    /** What was last said to the participant's calendar about that occasion. */
    public Optional<Letter> calendar(Occasion occasion) {
        return letters.stream()
                .filter(letter ->
                        letter.purpose().isForCalendar() && letter.occasion().equals(occasion))
                .findFirst();
    }

    public Optional<Letter> letter(UUID key) {
        return letters.stream().filter(letter -> letter.id().equals(key)).findFirst();
    }

    Optional<Letter> letter(Letter.Purpose purpose, Occasion occasion) {
        return letters.stream()
                .filter(letter ->
                        letter.purpose() == purpose && letter.occasion().equals(occasion))
                .findFirst();
    }

    public Optional<Reply> reply(Occasion occasion) {
        return replies.stream()
                .filter(reply -> reply.occasion().equals(occasion))
                .findFirst();
    }

    public Optional<Wish> wish(UUID key) {
        return wishes.stream().filter(wish -> wish.id().equals(key)).findFirst();
    }

    public List<Wish> open(Occasion occasion) {
        return wishes.stream()
                .filter(wish -> wish.isOpen() && wish.occasion().equals(occasion))
                .toList();
    }

    /** Whether the session stands in the participant's calendar. */
    public boolean isInvitedTo(ExchangeSession session) {
        return isAsked(Occasion.of(session));
    }

    /** Whether the participant's calendar was last told that it takes place: by itself, or for a regular day by all of the series. */
    boolean isAsked(Occasion occasion) {
        return standing(occasion)
                .filter(letter -> letter.purpose() == Letter.Purpose.REQUEST)
                .isPresent();
    }

    /** What the participant's calendar was told last that is about it. */
    Optional<Letter> standing(Occasion occasion) {
        return calendar(occasion)
                .or(() -> occasion.regular().isPresent() ? calendar(Occasion.SERIES) : Optional.empty());
    }

    /**
     * As what an event stands in the participant's calendar (RFC 5545, 3.8.4.7): all of the series by the key of this invitation, a session beside the regular ones by one made of both. Whoever is
     * invited anew gets other ones, so that no calendar takes them for what it was told to take out.
     */
    public UUID uid(Occasion occasion) {
        return occasion.extra()
                .map(session -> UUID.nameUUIDFromBytes((id + " " + session).getBytes(StandardCharsets.US_ASCII)))
                .orElse(id);
    }

    /** Higher than any that a calendar was told of it, and not lower than what it was told of all of the series. */
    int nextSequence(Occasion occasion) {
        int own = letters.stream()
                .filter(letter ->
                        letter.occasion().equals(occasion) && letter.purpose().isReadByCalendar())
                .mapToInt(letter -> letter.sequence() + 1)
                .max()
                .orElse(0);
        return occasion.regular().isPresent()
                ? Math.max(own, calendar(Occasion.SERIES).map(Letter::sequence).orElse(0))
                : own;
    }

    /** Whether the mailbox to which it goes was told nothing of that before. */
    public boolean isFirstThere(Letter request) {
        return request.sequence() == 0
                || letters.stream()
                        .filter(letter -> letter.purpose() == Letter.Purpose.LEFT
                                && letter.occasion().equals(request.occasion()))
                        .anyMatch(left -> left.sequence() == request.sequence() - 1);
    }

    /** Whether the participant has said just that already, of the same time. */
    boolean isSaid(Reply next) {
        return reply(next.occasion())
                .filter(one -> !one.elsewhere() && one.coming() == next.coming())
                .filter(one -> standing(next.occasion())
                        .filter(letter -> letter.isAnsweredBy(one))
                        .isPresent())
                .isPresent();
    }

    /** Whether just that wish is open already. */
    boolean isWished(Wish next) {
        return open(next.occasion()).stream().anyMatch(next::isSameAs);
    }

    /** Whether the participant has wished other times for it so often lately that a person should look at it (K4). */
    boolean isWishedOften(Wish next) {
        return wishes.stream()
                        .filter(wish -> wish.occasion().equals(next.occasion())
                                && wish.at().plus(AGAIN_AFTER).isAfter(next.at()))
                        .count()
                >= MOST_WISHES;
    }

    /** Whether the participant's own answer covers that occasion: the same one, or for a regular day all of them. */
    boolean isAnsweredByThemselves(Occasion occasion) {
        return replies.stream()
                .filter(reply -> !reply.elsewhere())
                .map(Reply::occasion)
                .anyMatch(said -> said.equals(occasion)
                        || (said.isSeries() && occasion.regular().isPresent()));
    }

    /**
     * What was said of the session, as long as it takes place when it did then: of the session itself, or else of all of them; but whatever came from another address only where the
     * participant's own says nothing.
     */
    public Optional<Reply> saidOf(ExchangeSession session) {
        var occasion = Occasion.of(session);
        var whole = session.regular().isPresent() ? calendar(Occasion.SERIES) : Optional.<Letter>empty();
        var asked = standing(occasion);
        var alone = reply(occasion);
        var all = reply(Occasion.SERIES).filter(said -> whole.filter(letter -> letter.isAnsweredBy(said))
                .isPresent());
        var said = Stream.of(alone, all)
                .flatMap(Optional::stream)
                .filter(reply ->
                        asked.filter(letter -> letter.isAnsweredBy(reply)).isPresent())
                .toList();
        return said.stream().filter(reply -> !reply.elsewhere()).findFirst().or(() -> said.stream()
                .findFirst());
    }

    public Coming coming(ExchangeSession session) {
        return saidOf(session).map(Reply::coming).orElse(Coming.OPEN);
    }

    /** What the participant said themselves of the session: only that stands in their calendar, and keeps a reminder back. */
    public Coming ownComing(ExchangeSession session) {
        return saidOf(session)
                .filter(reply -> !reply.elsewhere())
                .map(Reply::coming)
                .orElse(Coming.OPEN);
    }

    /** What they said themselves of all sessions, as long as these take place when they did then. */
    public Coming ownComing() {
        return reply(Occasion.SERIES)
                .filter(reply -> !reply.elsewhere())
                .filter(reply -> calendar(Occasion.SERIES)
                        .filter(letter -> letter.isAnsweredBy(reply))
                        .isPresent())
                .map(Reply::coming)
                .orElse(Coming.OPEN);
    }

    /**
     * What stands in the calendar, once more.
     *
     * @param open those letters of it that are about something to come
     * @throws RuleBroken K4 when any of it was sent lately
     */
    SessionInvitation again(Collection<Letter> open, Participant guest, Supplier<UUID> keys, Instant now) {
        if (open.stream().anyMatch(letter -> letter.at().plus(AGAIN_AFTER).isAfter(now))) {
            throw new RuleBroken("K4", "sent-lately", "what was sent lately is not sent again");
        }
        var next = letters.stream()
                .map(letter -> open.contains(letter) && isAlone(letter) ? letter.again(keys.get(), now, guest) : letter)
                .toList();
        return with(next, replies, wishes);
    }

    /** A regular session lies in the mail of the series. */
    private boolean isAlone(Letter letter) {
        return letter.occasion().regular().isEmpty()
                || calendar(Occasion.SERIES).isEmpty();
    }

    SessionInvitation with(Letter next) {
        var others = letters.stream().filter(letter -> !next.replaces(letter));
        return with(Stream.concat(others, Stream.of(next)).toList(), replies, wishes);
    }

    SessionInvitation without(Predicate<Letter> letter) {
        return with(letters.stream().filter(letter.negate()).toList(), replies, wishes);
    }

    SessionInvitation with(Reply next) {
        var others = replies.stream().filter(reply -> !reply.occasion().equals(next.occasion()));
        return with(letters, Stream.concat(others, Stream.of(next)).toList(), wishes);
    }

    /** A new wish, in the place of an open one for the same occasion. */
    SessionInvitation with(Wish next) {
        var all = new ArrayList<Wish>();
        wishes.forEach(wish -> all.add(
                wish.isOpen() && wish.occasion().equals(next.occasion()) ? wish.now(Wish.State.REPLACED) : wish));
        all.add(next);
        return with(letters, replies, all);
    }

    SessionInvitation settled(UUID wish, Wish.State as) {
        return with(
                letters,
                replies,
                wishes.stream()
                        .map(one -> one.id().equals(wish) ? one.now(as) : one)
                        .toList());
    }

    private SessionInvitation with(List<Letter> sent, List<Reply> said, List<Wish> wished) {
        return new SessionInvitation(id, department, participant, series, sent, said, wished, version);
    }

    /** The same, one step on. */
    SessionInvitation next() {
        return new SessionInvitation(id, department, participant, series, letters, replies, wishes, version + 1);
    }
}
