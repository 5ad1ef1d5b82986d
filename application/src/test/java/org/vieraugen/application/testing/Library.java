package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.application.text.AnswerText;
import org.vieraugen.application.text.InsertText;
import org.vieraugen.application.text.ReadTexts;
import org.vieraugen.application.text.Speech;
import org.vieraugen.application.text.SuggestTexts;
import org.vieraugen.application.text.TendText;
import org.vieraugen.application.text.TextRequest;
import org.vieraugen.application.text.TextRunner;
import org.vieraugen.application.text.WriteText;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.text.Content;

/** The text modules of a house in memory, put together as the server does it. */
public final class Library {
    /** Speaks German and English, plainly. */
    public static final Speech PLAIN = new Speech() {
        @Override
        public Optional<String> day(LocalDate day, String language) {
            return Optional.of(day.toString()).filter(text -> isSpoken(language));
        }

        @Override
        public Optional<String> role(Role role, String language) {
            return Optional.of(role.name()).filter(text -> isSpoken(language));
        }

        private static boolean isSpoken(String language) {
            return language.equals("de") || language.equals("en");
        }
    };

    public final House house;
    public final MemoryTextModules stored;
    public final WriteText write;
    public final AnswerText answer;
    public final TendText tend;
    public final ReadTexts read;
    public final SuggestTexts suggest;
    public final InsertText insert;
    public final ReadCase cases;

    public Library(House house) {
        this(house, PLAIN);
    }

    public Library(House house, Speech speech) {
        this.house = house;
        stored = new MemoryTextModules(house.journal);
        var runner = new TextRunner(stored, house.departments, house.once, house.clock);
        write = new WriteText(runner, stored, house.once);
        answer = new AnswerText(runner);
        tend = new TendText(runner, stored);
        read = new ReadTexts(stored, house.departments, house.clock);
        suggest = new SuggestTexts(stored, house.clock);
        insert = new InsertText(stored, house.departments, speech, house.clock);
        cases = house.readCase();
    }

    /** Written by the head of the complaints office, to be reviewed in half a year. */
    public UUID written(Content content) {
        var albers = house.caller(Office.ALBERS);
        return write.handle(
                        albers,
                        Optional.empty(),
                        content,
                        Optional.empty(),
                        house.clock.today().plusDays(180))
                .id();
    }

    /** The same, confirmed by her colleague. */
    public UUID inForce(Content content) {
        var id = written(content);
        answer.confirm(on(id, house.caller(Office.DEMIR)), 1);
        return id;
    }

    public static TextRequest on(UUID id, Caller caller) {
        return new TextRequest(id, caller, Optional.empty(), Optional.empty());
    }

    /** A case as somebody sees it. */
    public CaseView seen(Complaint complaint, StaffKey who) {
        return cases.handle(house.caller(who), complaint.reference());
    }
}
