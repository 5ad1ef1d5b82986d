package org.vieraugen.web.portal.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.SessionView;
import org.vieraugen.application.minutes.MinutesView;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.exchange.ExchangeScreen;
import org.vieraugen.web.portal.exchange.ExchangeScreen.Act;
import org.vieraugen.web.portal.exchange.ExchangeScreen.Sent;
import org.vieraugen.web.portal.form.Reading;

/** What the page of minutes shows, and what becomes of a form that was sent. */
@OnePerServer
public class MinutesScreen {
    private static final String TEMPLATE = "minutes/minutes";

    private final ExchangeScreen exchange;
    private final ReadExchange sessions;
    private final ReadMinutes read;

    @Inject
    public MinutesScreen(ExchangeScreen exchange, ReadExchange sessions, ReadMinutes read) {
        this.exchange = exchange;
        this.sessions = sessions;
        this.read = read;
    }

    /**
     * The page.
     *
     * @param minutes empty when nobody has begun them
     */
    public record Shown(Sent sent, SessionView session, Optional<MinutesView> minutes) {
        /** What stands in the form of an item. */
        public Typed item(Item item) {
            return sent.in(item.key().toString(), MinutesForms.filled(item));
        }

        /** Whether somebody wrote that item while the reader did. */
        public boolean isOvertaken(Item item) {
            return sent.isOvertaken(item.key().toString());
        }

        /** What somebody wrote and could not be saved, while nothing on the page holds it any more: the item was removed, or the minutes are no draft now. */
        public Optional<Typed> unsaved() {
            boolean wrote =
                    sent.form().equals("add") || Reading.key(sent.form()).isPresent();
            boolean held = minutes.filter(MinutesView::isWritable).isPresent()
                    && (sent.form().equals("add")
                            || minutes.stream()
                                    .flatMap(view -> view.minutes().items().stream())
                                    .anyMatch(item -> item.key().toString().equals(sent.form())));
            return wrote && !held ? Optional.of(sent.typed()) : Optional.empty();
        }

        /** What an amendment that is taken changes: the item that was meant, or a new one. */
        public Typed taken(MinutesView view, Amendment amendment) {
            var meant = amendment.asked().item().flatMap(view.minutes()::find);
            return sent.in(
                    "take-" + amendment.number(),
                    meant.map(MinutesForms::filled).orElse(new Typed(Map.of())));
        }

        /** What stands in any other form. */
        public Typed typed(String form) {
            return sent.in(form, new Typed(Map.of()));
        }

        /** How long those who were there may amend them, unless somebody says otherwise. */
        public Typed days() {
            return sent.in("send", new Typed(Map.of("days", List.of(Integer.toString(Minutes.USUAL_DAYS)))));
        }
    }

    Optional<MinutesView> view(UUID session) {
        return read.of(exchange.caller(), session);
    }

    Response show(UUID session, UriInfo info) {
        return answer(session, exchange.nothing(info));
    }

    Response print(UUID session, UriInfo info) {
        var shown = shown(session, exchange.nothing(info));
        if (shown.minutes().isEmpty()) {
            throw new Unknown("minutes");
        }
        return exchange.answer("minutes/print", shown.sent(), shown);
    }

    /** Does what the form asks for, and shows the page with what became of it. */
    Response acted(UUID session, String form, String done, Typed typed, UriInfo info, Act act) {
        return answer(session, exchange.acted(session, form, done, typed, info, act));
    }

    private Response answer(UUID session, Sent sent) {
        return exchange.answer(TEMPLATE, sent, shown(session, sent));
    }

    private Shown shown(UUID session, Sent sent) {
        return new Shown(sent, sessions.session(exchange.caller(), session), view(session));
    }
}
