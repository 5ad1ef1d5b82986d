package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;

/** How it is stored what a body is made up of, who chairs it, who asked to take part, and with what it closed. */
final class BodyForms {
    private BodyForms() {}

    record Seats(String name, int seats) {}

    record Composed(List<Seats> benches, String quorum, int number, int of) implements Form<Composition> {
        static Composed of(Composition composition) {
            var quorum = composition.quorum();
            return new Composed(
                    composition.benches().stream()
                            .map(bench -> new Seats(bench.name(), bench.seats()))
                            .toList(),
                    Codes.QUORUM.word(quorum.rule()),
                    quorum.number(),
                    quorum.of());
        }

        @Override
        public Composition domain() {
            return new Composition(
                    benches.stream()
                            .map(bench -> new Composition.Bench(bench.name(), bench.seats()))
                            .toList(),
                    new Quorum(Codes.QUORUM.of(quorum), number, of));
        }
    }

    record Cast(int yes, int no, int abstentions) {
        static Cast of(Votes votes) {
            return new Cast(votes.yes(), votes.no(), votes.abstentions());
        }

        Votes domain() {
            return new Votes(yes, no, abstentions);
        }
    }

    record Elected(UUID member, Cast votes, LocalDate day) implements Form<Chair.ByVote> {
        static Elected of(Chair.ByVote chair) {
            return new Elected(chair.member().id(), Cast.of(chair.votes()), chair.day());
        }

        @Override
        public Chair.ByVote domain() {
            return new Chair.ByVote(new PartyKey(member), votes.domain(), day);
        }
    }

    record Turns(List<UUID> order) implements Form<Chair.ByTurn> {
        static Turns of(Chair.ByTurn chair) {
            return new Turns(chair.order().stream().map(PartyKey::id).toList());
        }

        @Override
        public Chair.ByTurn domain() {
            return new Chair.ByTurn(order.stream().map(PartyKey::new).toList());
        }
    }

    record Closed(String title, String text, LocalDate day) implements Form<ClosingReport> {
        static Closed of(ClosingReport report) {
            return new Closed(report.title(), report.text(), report.day());
        }

        @Override
        public ClosingReport domain() {
            return new ClosingReport(title, text, day);
        }
    }

    record Word(boolean confirmed, String by, Instant at, String reason) {
        static Word of(SecondWord word) {
            return new Word(word.confirmed(), word.by().text(), word.at(), word.reason());
        }

        SecondWord domain() {
            return new SecondWord(confirmed, new StaffKey(by), at, reason);
        }
    }

    record Drafted(int number, String title, String text, String by, Instant at, Optional<Word> answer)
            implements Form<ClosingReport.Draft> {
        static Drafted of(ClosingReport.Draft draft) {
            return new Drafted(
                    draft.number(),
                    draft.title(),
                    draft.text(),
                    draft.by().text(),
                    draft.at(),
                    draft.answer().map(Word::of));
        }

        @Override
        public ClosingReport.Draft domain() {
            return new ClosingReport.Draft(number, title, text, new StaffKey(by), at, answer.map(Word::domain));
        }
    }

    record Person(String name, String organisation, String language, Optional<String> mail) {
        static Person of(Party who) {
            return new Person(
                    who.name(),
                    who.organisation(),
                    who.language(),
                    who.address().map(Address::mail));
        }

        Party domain() {
            return new Party(name, organisation, language, mail.map(Address::new));
        }
    }

    record Ended(
            String end, LocalDate day, Optional<String> reason, Optional<Cast> votes, Optional<LocalDate> consentOn) {
        static Ended of(JoinRequest.Outcome outcome) {
            return new Ended(
                    Codes.JOINING_END.word(outcome.end()),
                    outcome.day(),
                    outcome.reason(),
                    outcome.ruling().flatMap(Ruling::votes).map(Cast::of),
                    outcome.ruling().flatMap(Ruling::consentOn));
        }

        JoinRequest.Outcome domain() {
            // What was decided while nobody had to say how has neither.
            var ruling = votes.isPresent() || consentOn.isPresent()
                    ? Optional.of(Ruling.of(votes.map(Cast::domain), consentOn))
                    : Optional.<Ruling>empty();
            return new JoinRequest.Outcome(Codes.JOINING_END.of(end), day, reason, ruling);
        }
    }

    /** Since version 2 an outcome may be one of consent. */
    static ObjectNode withConsent(ObjectNode joining) {
        if (joining.path("outcome") instanceof ObjectNode outcome) {
            outcome.putNull("consentOn");
        }
        return joining;
    }

    record Joining(UUID id, LocalDate asked, Person who, Optional<String> reach, String reason, Optional<Ended> outcome)
            implements Form<JoinRequest> {
        static Joining of(JoinRequest request) {
            var applicant = request.applicant();
            return new Joining(
                    request.id(),
                    request.asked(),
                    Person.of(applicant.who()),
                    applicant.reach(),
                    applicant.reason(),
                    request.outcome().map(Ended::of));
        }

        @Override
        public JoinRequest domain() {
            var applicant = new JoinRequest.Applicant(who.domain(), reach, reason);
            return new JoinRequest(id, asked, applicant, outcome.map(Ended::domain));
        }
    }
}
