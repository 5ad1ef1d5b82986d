package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.Screen;

/** Papers to keep: sealed, named by the complaint's number, in the reader's language. */
class PapersTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/receipt");
    private final Reference reference = Reference.of("ABH", 2026, 17);

    private Frame frame() {
        return screen.pages.frame(Screen.info());
    }

    @Test
    void a_receipt_shows_its_code_twice_and_until_when_a_person_answers() {
        var receipt = house.receipts.issue();
        var words = new HashMap<String, String>();
        assertThat(ReceiptToShow.in(words)).isEmpty();
        ReceiptToShow.put(words, new Submitted(reference.text(), receipt, LocalDate.of(2026, 11, 27), true), "ticket");
        var answer = ReceiptPaper.of(ReceiptToShow.in(words).orElseThrow(), screen.papers(), frame());
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + reference.text() + ".pdf\"");
        assertThat(Screen.html(answer))
                .contains(receipt.code(), QrCode.svg(QrCode.address(frame(), receipt)), "27. November 2026")
                .contains(frame().say("receipt.title"))
                .endsWith(" sealed");
    }

    @Test
    void L3_every_receipt_and_every_decision_warn_of_the_legal_deadline_whatever_it_is_about() {
        var words = new HashMap<String, String>();
        ReceiptToShow.put(
                words,
                new Submitted(reference.text(), house.receipts.issue(), LocalDate.of(2026, 11, 27), false),
                "ticket");
        assertThat(Screen.html(ReceiptPaper.of(ReceiptToShow.in(words).orElseThrow(), screen.papers(), frame())))
                .contains(frame().say("legal.title"), frame().say("legal.text"));
        var complaint = Given.promising(Cases.in(house.settings.now()), house.settings.now());
        var tracked = new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock)
                .handle(house.holds(complaint));
        assertThat(tracked.progress().legalDeadline()).isFalse();
        var decided = tracked.result().decision().orElseThrow();
        assertThat(Screen.html(DecisionPaper.of(tracked, decided, screen.papers(), frame())))
                .contains(frame().say("legal.title"), frame().say("legal.text"));
    }

    @Test
    void a_renewed_receipt_promises_no_day() {
        var receipt = house.receipts.issue();
        var words = new HashMap<String, String>();
        ReceiptToShow.put(
                words,
                new Submitted(reference.text(), house.receipts.issue(), LocalDate.of(2026, 11, 27), true),
                "ticket");
        ReceiptToShow.putRenewed(words, reference, receipt);
        var kept = ReceiptToShow.in(words).orElseThrow();
        assertThat(kept).isEqualTo(new ReceiptToShow(reference.text(), receipt, Optional.empty(), true));
        assertThat(words).doesNotContainKey(ReceiptToShow.TICKET);
        assertThat(Screen.html(ReceiptPaper.of(kept, screen.papers(), frame())))
                .contains(receipt.code(), frame().say("receipt.renewed"))
                .doesNotContain("27. November 2026");
    }

    @Test
    void a_first_receipt_that_was_fetched_is_not_called_a_new_one() {
        var words = new HashMap<String, String>();
        ReceiptToShow.putRenewed(words, reference, house.receipts.issue());
        ReceiptToShow.putFetched(words, reference, house.receipts.issue());
        var paper = ReceiptPaper.of(ReceiptToShow.in(words).orElseThrow(), screen.papers(), frame());
        assertThat(Screen.html(paper))
                .contains(frame().say("receipt.title"))
                .doesNotContain(frame().say("receipt.renewed"));
    }

    @Test
    void a_decision_is_printed_with_its_reasons_and_what_is_promised() {
        var complaint = Given.promising(Cases.in(house.settings.now()), house.settings.now());
        var tracked = new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock)
                .handle(house.holds(complaint));
        var decided = tracked.result().decision().orElseThrow();
        var answer = DecisionPaper.of(tracked, decided, screen.papers(), frame());
        assertThat(answer.getHeaderString("Content-Disposition"))
                .contains("\"" + complaint.reference().text() + "-decision.pdf\"");
        assertThat(Screen.html(answer))
                .contains("Es dauerte zu lange.", "Wir bitten um Entschuldigung.", "15. Dezember 2026")
                .doesNotContain("Nasser");
    }

    @Test
    void a_paper_says_its_language_as_the_standard_writes_it() {
        screen.in("de-simple");
        assertThat(screen.papers().sheet(frame(), "x").language()).isEqualTo("de");
        assertThat(screen.papers().sheet(frame(), "x").sealed()).isTrue();
        screen.in("en");
        assertThat(screen.papers().sheet(frame(), "x").language()).isEqualTo("en-GB");
    }
}
