package org.vieraugen.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Texts.note;
import static org.vieraugen.domain.testing.Texts.reply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.request.mailed.AnswerRecipients;
import org.vieraugen.application.request.mailed.RequestBoxes;
import org.vieraugen.application.request.mailed.RequestRecipients;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNotices;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.text.Purpose;

/** Mails about requests, and the texts that are put into answers. */
class RequestMailTest {
    private final House house = new House();
    private final Library library = new Library(house);
    private final RequestDesk desk = new RequestDesk(house, library);
    private final RequestRecipients received = new RequestRecipients(
            desk.stored,
            house.departments,
            RequestDesk.PLAIN,
            new RequestBoxes(house.departments, house.servers, house.addresses, house.clock));
    private final AnswerRecipients answers = new AnswerRecipients(
            desk.stored,
            house.departments,
            RequestDesk.PLAIN,
            new RequestBoxes(house.departments, house.servers, house.addresses, house.clock));

    private Request asked() {
        return desk.mailed("Wann ist mein Termin?");
    }

    private RequestView seen(Request request) {
        return desk.read.one(house.caller(THAL), request.number());
    }

    @Test
    void F5_what_could_not_be_delivered_is_named_to_those_alone_whose_business_it_is() {
        var request = asked();
        desk.answer.handle(desk.on(request, THAL), "Am Montag.", Said.Way.MAIL);
        var answer = desk.now(request).words().said().get(0).id();
        assertThat(received.name(house.caller(ALBERS), FOREIGNERS, request.id()))
                .contains(request.number().text());
        assertThat(answers.name(house.caller(ALBERS), FOREIGNERS, answer))
                .contains(request.number().text());
        for (var stranger : List.of(NASSER, PETRENKO)) {
            assertThat(received.name(house.caller(stranger), FOREIGNERS, request.id()))
                    .isEmpty();
            assertThat(answers.name(house.caller(stranger), FOREIGNERS, answer)).isEmpty();
        }
    }

    @Test
    void of_what_is_not_there_any_more_nobody_is_told() {
        var notice = Notice.to(Role.COMPLAINANT, RequestNotices.REQUEST_RECEIVED);
        assertThat(received.mail(FOREIGNERS, UUID.randomUUID(), notice)).isEmpty();
        assertThat(received.name(house.caller(ALBERS), FOREIGNERS, UUID.randomUUID()))
                .isEmpty();
        assertThat(answers.mail(
                        FOREIGNERS, UUID.randomUUID(), Notice.to(Role.COMPLAINANT, RequestNotices.REQUEST_ANSWERED)))
                .isEmpty();
    }

    @Test
    void a_notice_that_only_a_newer_server_knows_waits_for_it() {
        var swapped = Notice.to(Role.COMPLAINANT, RequestNotices.REQUEST_ANSWERED);
        var id = asked().id();
        assertThatThrownBy(() -> received.mail(FOREIGNERS, id, swapped)).isInstanceOf(Wording.Unknown.class);
        assertThatThrownBy(() ->
                        answers.mail(FOREIGNERS, id, Notice.to(Role.COMPLAINANT, RequestNotices.REQUEST_RECEIVED)))
                .isInstanceOf(Wording.Unknown.class);
    }

    @Test
    void a_text_for_replies_is_put_in_with_what_is_known_and_the_rest_stays_a_gap() {
        var request = asked();
        var id = library.inForce(reply("[[Behörde]]: vom [[Eingangsdatum]], bis [[Frist]]"));
        assertThat(desk.texts.offered(house.caller(THAL), seen(request)))
                .extracting(TextLine::id)
                .containsExactly(id);
        assertThat(desk.texts.insert(house.caller(THAL), seen(request), id))
                .isEqualTo("foreigners: vom 2026-11-24, bis [[Frist]]");
        assertThat(library.stored.uses(FOREIGNERS, id)).hasSize(1);
    }

    @Test
    void what_is_no_reply_is_not_offered_nor_put_in() {
        var request = asked();
        var id = library.written(note("Intern"));
        assertThat(desk.texts.offered(house.caller(THAL), seen(request)))
                .noneMatch(line -> line.purpose() == Purpose.NOTE);
        assertThatThrownBy(() -> desk.texts.insert(house.caller(THAL), seen(request), id))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> desk.texts.insert(
                        House.caller(THAL, Role.ADMIN), seen(request), library.inForce(reply("Guten Tag"))))
                .isInstanceOf(Denied.class);
        assertThat(desk.texts.offered(House.caller(THAL, Role.ADMIN), seen(request)))
                .isEmpty();
        assertThat(Optional.of(seen(request).team())).contains("Team t3");
    }
}
