package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.application.exchange.SessionView;
import org.vieraugen.application.invitation.ReadInvited;
import org.vieraugen.application.invitation.ReadInvited.Invited;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the pages of a series and of a session have in common: what they show, and what becomes of a form that was sent. */
@OnePerServer
public class ExchangeScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadExchange read;
    private final ReadInvited invited;
    private final Refusals refusals;

    @Inject
    public ExchangeScreen(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadExchange read,
            ReadInvited invited,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.invited = invited;
        this.refusals = refusals;
    }

    /**
     * A form that was sent, and what became of it.
     *
     * @param form which one; empty when none was
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Sent(
            Frame frame, String form, Typed typed, String ticket, Optional<String> done, Optional<Failure> trouble) {
        /** Whether that form was sent, and somebody had changed what it is about. */
        public boolean isOvertaken(String wanted) {
            return wanted.equals(form)
                    && trouble.filter(failure -> failure.kind().equals("outdated"))
                            .isPresent();
        }

        /** The same, when something else was done by it. */
        Sent having(String what) {
            return new Sent(frame, form, typed, ticket, Optional.of(what), trouble);
        }

        /** What was typed into that form, or else what it says at first. */
        public Typed in(String wanted, Typed otherwise) {
            return wanted.equals(form) ? typed : otherwise;
        }
    }

    /** The page of a series. */
    public record SeriesShown(Sent sent, SeriesView view) {
        public Typed planned() {
            return sent.in("plan", ExchangeForms.filled(view.series().plan()));
        }

        /** The years in which there may have been a session, the last one first. */
        public List<Integer> years() {
            return view.look().years(view.series().plan().term().from().getYear());
        }

        /** A session beside the regular ones is as those are, unless somebody says otherwise. */
        public Typed extra() {
            var plan = view.series().plan();
            return sent.in("sessions", ExchangeForms.filled(plan).with("date", ""));
        }
    }

    /**
     * The page of a session.
     *
     * @param wish another time that somebody would like, to which the form to move it is filled in
     */
    public record SessionShown(Sent sent, SessionView view, Invited invited, Optional<Wish> wish) {
        public Typed moved() {
            var now = view.session().appointment();
            var filled = ExchangeForms.filled(now);
            return sent.in(
                    "move",
                    wish.flatMap(Wish::begins)
                            .map(begins -> filled.with(
                                            "date", begins.toLocalDate().toString())
                                    .with("at", begins.toLocalTime().toString()))
                            .orElse(filled));
        }

        public List<There> there() {
            var when = view.session().appointment().day();
            return ExchangeForms.there(
                    sent.in("hold", new Typed(Map.of())), view.series().organisations(when));
        }

        /** The topics of which somebody can say whether they were dealt with; those of resolutions come back by themselves. */
        public List<Topic> reached() {
            return view.session().agenda().open().stream()
                    .filter(topic -> !topic.standing())
                    .toList();
        }

        /** Whether that one was dealt with, unless somebody says otherwise. */
        public boolean isDealt(Topic topic) {
            var typed = sent.in("hold", new Typed(Map.of()));
            return typed.all("topic").isEmpty() || typed.is("dealt", topic.key().toString());
        }

        public List<String> organisations() {
            return ExchangeForms.organisations(view.series().plan());
        }
    }

    /**
     * A line of the form that asks who was there.
     *
     * @param place which line it is, from 0
     * @param people what was typed
     * @param wrong what is wrong with that
     */
    public record There(int place, String organisation, String people, Optional<String> wrong) {
        public String field() {
            return "people" + place;
        }
    }

    /** Does what a form asks for; notes in it what is wrong. */
    @FunctionalInterface
    public interface Act {
        void on(Target request);
    }

    /** Who is signed in. */
    public Caller caller() {
        return desk.caller();
    }

    SeriesView series(UUID id) {
        return read.series(desk.caller(), id, Optional.empty());
    }

    SessionView session(UUID id) {
        return read.session(desk.caller(), id);
    }

    /** The page of a series, with what became of a form. */
    Response series(UUID id, Sent sent) {
        return series(id, sent, Optional.empty());
    }

    /** The same with the sessions of that year. */
    Response series(UUID id, Sent sent, Optional<Integer> year) {
        return answer("exchange/series", sent, new SeriesShown(sent, read.series(desk.caller(), id, year)));
    }

    /** The page of a session, with what became of a form. */
    Response session(UUID id, Sent sent) {
        return session(id, sent, Optional.empty());
    }

    /** The same, with the form to move it filled in as that wish says. */
    Response session(UUID id, Sent sent, Optional<UUID> wish) {
        var guests = invited.handle(desk.caller(), id);
        var view = session(id);
        // What is said late waits for another person.
        boolean waits =
                view.waiting().isPresent() && sent.done().filter("held"::equals).isPresent();
        var now = waits ? sent.having("said-late") : sent;
        return answer("exchange/session", now, new SessionShown(now, view, guests, wish.flatMap(guests::wish)));
    }

    /** A page, with what became of a form. */
    public Response answer(String template, Sent sent, Object shown) {
        boolean good = sent.typed().isGood() && sent.trouble().isEmpty();
        return good ? pages.ok(template, shown) : pages.wrong(template, shown);
    }

    /** No form was sent. */
    public Sent nothing(UriInfo info) {
        return sent("", new Typed(Map.of()), Optional.empty(), Optional.empty(), info);
    }

    /** A form as it was typed, before anything is done. */
    public Sent typed(String form, Typed typed, UriInfo info) {
        return sent(form, typed, Optional.empty(), Optional.empty(), info);
    }

    private Sent sent(String form, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        return new Sent(pages.frame(info), form, typed, UUID.randomUUID().toString(), done, trouble);
    }

    /**
     * Does it, and says what was done, or what was typed and why not.
     *
     * @param form which form was sent
     * @param done the key of what is done then
     */
    public Sent acted(UUID id, String form, String done, Typed typed, UriInfo info, Act act) {
        var on = new Target(id, desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                act.on(on);
            } catch (Malformed e) {
                // These forms ask for a day under that name.
                typed.refuse(e.field().equals("day") ? "date" : e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        return typed.isGood() && trouble.isEmpty()
                ? sent("", new Typed(Map.of()), Optional.of(done), trouble, info)
                : sent(form, typed, Optional.empty(), trouble, info);
    }
}
