package org.vieraugen.persistence.stored;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.request.RequestState;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Complained;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Mentions;
import org.vieraugen.domain.request.Said;

/** How the words of requests are stored, and the answers to what is done with them. */
final class RequestForms {
    private RequestForms() {}

    record Question(String subject, String text, Optional<IdentityForms.Person> asker) implements Form<Asked> {
        static Question of(Asked asked) {
            return new Question(asked.subject(), asked.text(), asked.asker().map(IdentityForms.Person::of));
        }

        @Override
        public Asked domain() {
            return new Asked(subject, text, asker.map(IdentityForms.Person::domain));
        }
    }

    record Spoken(UUID id, String said, String way, Optional<String> by, String text, Instant at)
            implements Form<Said> {
        static Spoken of(Said said) {
            return new Spoken(
                    said.id(),
                    Codes.REQUEST_SAID.word(said.kind()),
                    Codes.REQUEST_WAY.word(said.way()),
                    said.by().map(StaffKey::text),
                    said.text(),
                    said.at());
        }

        @Override
        public Said domain() {
            return new Said(
                    id, Codes.REQUEST_SAID.of(said), Codes.REQUEST_WAY.of(way), by.map(StaffKey::new), text, at);
        }
    }

    record Mentioned(List<String> certain, List<String> possible) implements Form<Mentions> {
        static Mentioned of(Mentions mentions) {
            return new Mentioned(sorted(mentions.certain()), sorted(mentions.possible()));
        }

        private static List<String> sorted(Collection<StaffKey> people) {
            return people.stream().map(StaffKey::text).sorted().toList();
        }

        @Override
        public Mentions domain() {
            return new Mentions(people(certain), people(possible));
        }

        private static Set<StaffKey> people(List<String> keys) {
            return keys.stream().map(StaffKey::new).collect(Collectors.toSet());
        }
    }

    record MadeComplaint(String complaint, String how, LocalDate on, String words) implements Form<Complained> {
        static MadeComplaint of(Complained complained) {
            var consent = complained.consent();
            return new MadeComplaint(
                    complained.complaint().text(), Codes.CHANNEL.word(consent.how()), consent.on(), consent.words());
        }

        @Override
        public Complained domain() {
            return new Complained(new Reference(complaint), new Consent(Codes.CHANNEL.of(how), on, words));
        }
    }

    record Acted(String number, String state, LocalDate due, int version) implements Form<RequestState> {
        static Acted of(RequestState acted) {
            return new Acted(acted.number(), Codes.REQUEST_STATE.word(acted.state()), acted.due(), acted.version());
        }

        @Override
        public RequestState domain() {
            return new RequestState(number, Codes.REQUEST_STATE.of(state), due, version);
        }
    }
}
