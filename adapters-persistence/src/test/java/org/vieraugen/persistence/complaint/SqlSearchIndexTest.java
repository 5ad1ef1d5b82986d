package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.language.search.GrammarWords;
import org.vieraugen.persistence.identity.Keys;

/** What waits for being written down for the search, in a real database. */
class SqlSearchIndexTest {
    private static StoredComplaints stored;
    private static SqlSearchIndex index;

    @BeforeAll
    static void open(@TempDir Path keys) throws Exception {
        stored = new StoredComplaints(Office.office().organisation());
        index = new SqlSearchIndex(stored.sql(), new Keys(keys.toString(), true, Optional.empty()), new GrammarWords());
    }

    @AfterAll
    static void close() throws Exception {
        stored.close();
    }

    @BeforeEach
    void nothing_waits() throws Exception {
        stored.alone(() -> stored.sql().change("DELETE FROM search_queue"));
    }

    private static <T> T alone(Supplier<T> act) throws Exception {
        return stored.alone(act);
    }

    private static Complaint added() throws Exception {
        var noon = Office.office().noon();
        var made = Cases.in(noon).submitted();
        long number = alone(() -> stored.complaints().nextNumber());
        var complaint = new Complaint(
                UUID.randomUUID(),
                Reference.of("ABH", 2026, number),
                made.submission(),
                made.status(),
                made.parties(),
                made.seats(),
                made.file(),
                made.deadlines(),
                made.parts(),
                made.waiting(),
                0);
        alone(() -> {
            stored.complaints()
                    .add(
                            complaint.step(Act.byComplainant(ReceptionEntries.SUBMITTED, noon.at())),
                            complaint.id().toString().getBytes(StandardCharsets.UTF_8),
                            Optional.<Identity>empty(),
                            noon);
            return true;
        });
        return complaint;
    }

    private static boolean again(Reference reference) throws Exception {
        return alone(() -> {
            index.again(reference);
            return true;
        });
    }

    @Test
    void one_that_was_given_back_comes_again_later_and_holds_up_no_other() throws Exception {
        var unreadable = added();
        assertThat(alone(index::claim)).contains(unreadable.reference());
        again(unreadable.reference());
        assertThat(alone(index::claim)).isEmpty();
        var other = added();
        assertThat(alone(index::claim)).contains(other.reference());
        alone(() -> stored.sql().change("UPDATE search_queue SET again_at = again_at - interval '10 minutes'"));
        assertThat(alone(index::claim)).contains(unreadable.reference());
        assertThat(alone(index::claim)).isEmpty();
    }

    @Test
    void what_is_new_goes_before_what_is_only_looked_at_anew() throws Exception {
        var old = added();
        alone(() -> stored.sql().change("UPDATE search_queue SET again_at = now() - interval '1 hour'"));
        var newer = added();
        assertThat(alone(index::claim)).contains(newer.reference());
        assertThat(alone(index::claim)).contains(old.reference());
    }

    @Test
    void one_that_was_given_back_comes_at_once_when_it_changes() throws Exception {
        var complaint = added();
        alone(index::claim);
        again(complaint.reference());
        alone(() -> {
            var read = stored.complaints().get(complaint.reference());
            stored.complaints().follow(read.step(Act.byComplainant(CorrespondenceEntries.ANSWERED, Office.NOON)));
            return true;
        });
        assertThat(alone(index::claim)).contains(complaint.reference());
    }

    @Test
    void an_act_that_fails_leaves_what_it_claimed() throws Exception {
        var complaint = added();
        assertThatThrownBy(() -> alone(() -> {
                    index.claim();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(alone(index::claim)).contains(complaint.reference());
    }
}
