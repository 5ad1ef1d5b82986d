package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;

/** How what stands in a complaint's own row beside its facts is stored. */
final class ComplaintForms {
    private ComplaintForms() {}

    record Words(
            String text,
            String wish,
            Optional<String> circumstances,
            List<String> named,
            Optional<String> representative,
            Optional<String> fileNumber,
            Optional<String> interpreter)
            implements Form<Particulars> {
        static Words of(Particulars told) {
            return new Words(
                    told.text(),
                    told.wish(),
                    told.circumstances(),
                    told.named(),
                    told.representative(),
                    told.fileNumber(),
                    told.interpreter());
        }

        /** Version 1 did not say who interpreted. */
        static ObjectNode withInterpreter(ObjectNode first) {
            return first.putNull("interpreter");
        }

        @Override
        public Particulars domain() {
            return new Particulars(text, wish, circumstances, named, representative, fileNumber, interpreter);
        }
    }

    record Settled(List<String> means, boolean challenge, String by, String reason, Instant at) {
        static Settled of(Parties.Settlement settlement) {
            return new Settled(
                    People.texts(settlement.means()),
                    settlement.challenge(),
                    settlement.by().text(),
                    settlement.reason(),
                    settlement.at());
        }

        Parties.Settlement domain() {
            return new Parties.Settlement(People.keys(means), challenge, new StaffKey(by), reason, at);
        }
    }

    record Named(
            String asWritten,
            String place,
            int start,
            String certainty,
            List<String> taken,
            Optional<Settled> settlement) {
        static Named of(Parties.Named named) {
            return new Named(
                    named.asWritten(),
                    Codes.PLACE.word(named.place()),
                    named.start(),
                    Codes.CERTAINTY.word(named.certainty()),
                    People.texts(named.taken()),
                    named.settlement().map(Settled::of));
        }

        Parties.Named domain() {
            return new Parties.Named(
                    asWritten,
                    Codes.PLACE.of(place),
                    start,
                    Codes.CERTAINTY.of(certainty),
                    People.keys(taken),
                    settlement.map(Settled::domain));
        }
    }

    record Involved(List<Named> named, List<String> handlers, Optional<String> aboutTeam) implements Form<Parties> {
        static Involved of(Parties parties) {
            return new Involved(
                    parties.named().stream().map(Named::of).toList(),
                    People.texts(parties.handlers()),
                    parties.aboutTeam().map(TeamKey::text));
        }

        @Override
        public Parties domain() {
            return new Parties(
                    named.stream().map(Named::domain).toList(), People.keys(handlers), aboutTeam.map(TeamKey::new));
        }
    }

    record Due(String kind, LocalDate start, LocalDate due, Optional<LocalDate> pausedSince, Optional<LocalDate> done) {
        static Due of(Deadline deadline) {
            return new Due(
                    Codes.DEADLINE.word(deadline.kind()),
                    deadline.start(),
                    deadline.due(),
                    deadline.pausedSince(),
                    deadline.done());
        }

        Deadline domain() {
            return new Deadline(Codes.DEADLINE.of(kind), start, due, pausedSince, done);
        }
    }

    record Clocks(List<Due> all) implements Form<Deadlines> {
        static Clocks of(Deadlines deadlines) {
            return new Clocks(deadlines.all().stream().map(Due::of).toList());
        }

        @Override
        public Deadlines domain() {
            return new Deadlines(all.stream().map(Due::domain).toList());
        }
    }

    record Took(String staff, String part, Optional<String> elsewhere) {
        private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{1,29}");

        static Took of(Participation participation) {
            return new Took(participation.staff().text(), word(participation.part()), participation.elsewhere());
        }

        /** Parts are no closed list: the stored word is made from the code, which never changes. */
        static String word(Part part) {
            return part.code().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws Unreadable for what is no such word */
        static Part part(String word) {
            if (!WORD.matcher(word).matches()) {
                throw new Unreadable("a stored part is none");
            }
            return new Part(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        Participation domain() {
            return new Participation(new StaffKey(staff), part(part), elsewhere);
        }
    }

    record Inherited(List<Took> parts) implements Form<Stored.InheritedParts> {
        static Inherited of(Stored.InheritedParts inherited) {
            return new Inherited(inherited.parts().stream().map(Took::of).toList());
        }

        @Override
        public Stored.InheritedParts domain() {
            return new Stored.InheritedParts(parts.stream().map(Took::domain).toList());
        }
    }
}
